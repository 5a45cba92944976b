/** Findings in the input, and the one way in which they are shown. */
@NullMarked
package io.github.qmpevents.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
