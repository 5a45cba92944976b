/** Documents of many events, what is generated of them, and what javac makes of that. */
@NullMarked
package io.github.qmpevents.benchmarks.generate;

import org.jspecify.annotations.NullMarked;
