/** From the model and the names to Java source text. */
@NullMarked
package io.github.qmpevents.generator.emit;

import org.jspecify.annotations.NullMarked;
