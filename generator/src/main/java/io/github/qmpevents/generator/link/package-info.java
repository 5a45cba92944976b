/** From syntax to the model: resolves types, reads examples, and reports what does not fit. */
@NullMarked
package io.github.qmpevents.generator.link;

import org.jspecify.annotations.NullMarked;
