/** What monitors sent, of a running QEMU or out of a recording; needs the runtime, which only the command line has. */
@NullMarked
package io.github.qmpevents.generator.monitor;

import org.jspecify.annotations.NullMarked;
