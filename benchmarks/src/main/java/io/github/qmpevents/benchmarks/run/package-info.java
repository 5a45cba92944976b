/** Runs rows in JVMs of their own and keeps their results. */
@NullMarked
package io.github.qmpevents.benchmarks.run;

import org.jspecify.annotations.NullMarked;
