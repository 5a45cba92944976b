/** What exists in which release: events, members and values of many descriptions beside each other. */
@NullMarked
package io.github.qmpevents.generator.matrix;

import org.jspecify.annotations.NullMarked;
