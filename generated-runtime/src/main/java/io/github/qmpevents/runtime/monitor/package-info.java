/** The connection to the monitor of a running QEMU. */
@NullMarked
package io.github.qmpevents.runtime.monitor;

import org.jspecify.annotations.NullMarked;
