/** The events that everything is measured with, as text. */
@NullMarked
package io.github.qmpevents.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
