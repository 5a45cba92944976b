/** The files of a QAPI schema: where they are found, and which of them may be read. */
@NullMarked
package io.github.qmpevents.generator.qapi.source;

import org.jspecify.annotations.NullMarked;
