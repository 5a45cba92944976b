/** Results as tables and as a chart. */
@NullMarked
package io.github.qmpevents.benchmarks.report;

import org.jspecify.annotations.NullMarked;
