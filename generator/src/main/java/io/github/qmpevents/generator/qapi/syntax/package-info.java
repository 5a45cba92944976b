/** What a QAPI schema says, as it is written: definitions, their members, and where they stand. */
@NullMarked
package io.github.qmpevents.generator.qapi.syntax;

import org.jspecify.annotations.NullMarked;
