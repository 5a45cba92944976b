/** Reads the comments of a QAPI schema that document what it defines, in the forms of all releases of QEMU. */
@NullMarked
package io.github.qmpevents.generator.qapi.doc;

import org.jspecify.annotations.NullMarked;
