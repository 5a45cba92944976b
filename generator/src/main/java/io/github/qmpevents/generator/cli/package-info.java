/** The command line. */
@NullMarked
package io.github.qmpevents.generator.cli;

import org.jspecify.annotations.NullMarked;
