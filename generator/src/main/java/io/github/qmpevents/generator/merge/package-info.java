/** Makes one model of several: of what many releases of QEMU send, or of a description and what is laid over it. */
@NullMarked
package io.github.qmpevents.generator.merge;

import org.jspecify.annotations.NullMarked;
