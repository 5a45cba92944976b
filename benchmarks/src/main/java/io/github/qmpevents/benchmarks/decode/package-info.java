/** What is measured: generated code, Jackson's tokens, and what is less work than either. */
@NullMarked
package io.github.qmpevents.benchmarks.decode;

import org.jspecify.annotations.NullMarked;
