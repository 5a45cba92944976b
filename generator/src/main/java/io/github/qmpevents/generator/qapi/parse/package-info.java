/** Reads the files of a QAPI schema, the {@code *.json} files that declare what QEMU's monitor speaks. */
@NullMarked
package io.github.qmpevents.generator.qapi.parse;

import org.jspecify.annotations.NullMarked;
