/**
 * What an event document says, as it is written: sections, items, type groups, examples, notes, each with its range.
 */
@NullMarked
package io.github.qmpevents.generator.syntax;

import org.jspecify.annotations.NullMarked;
