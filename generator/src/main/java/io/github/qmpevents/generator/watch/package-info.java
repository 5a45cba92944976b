/** Events shown to people while they come; needs the runtime, which only the command line has. */
@NullMarked
package io.github.qmpevents.generator.watch;

import org.jspecify.annotations.NullMarked;
