/** How work is measured: by the thread's CPU time, alternating with a calibrator. */
@NullMarked
package io.github.qmpevents.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
