/**
 * Reads QEMU's QAPI schema, the {@code *.json} files that declare what the monitor speaks, and makes a model of its
 * events.
 */
@NullMarked
package io.github.qmpevents.generator.qapi;

import org.jspecify.annotations.NullMarked;
