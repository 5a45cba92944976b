/** A real QEMU as a process that is there for one test. */
@NullMarked
package io.github.qmpevents.it.live.qemu;

import org.jspecify.annotations.NullMarked;
