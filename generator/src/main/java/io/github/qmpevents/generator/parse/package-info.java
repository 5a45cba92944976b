/** From the text of an event document to syntax. */
@NullMarked
package io.github.qmpevents.generator.parse;

import org.jspecify.annotations.NullMarked;
