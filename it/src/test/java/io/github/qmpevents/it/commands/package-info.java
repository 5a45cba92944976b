/** Commands that are generated from a schema. */
@NullMarked
package io.github.qmpevents.it.commands;

import org.jspecify.annotations.NullMarked;
