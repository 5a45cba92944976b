/** Words as terminals and tables bear them. */
@NullMarked
package io.github.qmpevents.generator.text;

import org.jspecify.annotations.NullMarked;
