/** Tells what differs between two descriptions, and what that means for code that was compiled against the first one. */
@NullMarked
package io.github.qmpevents.generator.diff;

import org.jspecify.annotations.NullMarked;
