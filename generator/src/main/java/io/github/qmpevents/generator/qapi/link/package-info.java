/** Finds out what a QAPI schema means: makes a model of its events, and one of its commands. */
@NullMarked
package io.github.qmpevents.generator.qapi.link;

import org.jspecify.annotations.NullMarked;
