/** What includes an operating system: files, sockets, and the start of a JVM. */
@NullMarked
package io.github.qmpevents.benchmarks.whole;

import org.jspecify.annotations.NullMarked;
