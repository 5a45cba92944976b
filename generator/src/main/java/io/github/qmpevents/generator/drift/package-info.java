/** Compares what a QEMU sent with what is described. */
@NullMarked
package io.github.qmpevents.generator.drift;

import org.jspecify.annotations.NullMarked;
