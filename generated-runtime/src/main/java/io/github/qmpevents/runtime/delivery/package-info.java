/** How events come from the thread that reads to those who asked for them: queues, order, threads. */
@NullMarked
package io.github.qmpevents.runtime.delivery;

import org.jspecify.annotations.NullMarked;
