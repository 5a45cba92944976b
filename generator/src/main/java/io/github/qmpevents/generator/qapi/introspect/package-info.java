/** Reads what a running QEMU tells of itself, the reply to {@code query-qmp-schema}. */
@NullMarked
package io.github.qmpevents.generator.qapi.introspect;

import org.jspecify.annotations.NullMarked;
