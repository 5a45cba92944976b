/** What came from a QEMU, held against its own bytes and against what was expected. */
@NullMarked
package io.github.qmpevents.it.live.report;

import org.jspecify.annotations.NullMarked;
