/** The events of the corpus as records that are annotated for each of the libraries that are measured. */
@NullMarked
package io.github.qmpevents.benchmarks.model;

import org.jspecify.annotations.NullMarked;
