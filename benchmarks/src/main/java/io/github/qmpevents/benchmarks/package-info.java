/** Measures how fast generated code reads events, beside other libraries, and writes the table of it. */
@NullMarked
package io.github.qmpevents.benchmarks;

import org.jspecify.annotations.NullMarked;
