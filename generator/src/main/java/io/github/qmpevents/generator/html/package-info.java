/** Pages that need nothing but themselves: markup that is escaped, and one frame with style and script for all. */
@NullMarked
package io.github.qmpevents.generator.html;

import org.jspecify.annotations.NullMarked;
