/**
 * Compares what two descriptions say of the same events: a document, written for people, and a schema, which QEMU is
 * built from.
 */
@NullMarked
package io.github.qmpevents.generator.compare;

import org.jspecify.annotations.NullMarked;
