/** Other libraries, each used as its documentation advises for speed. */
@NullMarked
package io.github.qmpevents.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
