/** Seeing inside of a monitor: observers, counts, events of the flight recorder. */
@NullMarked
package io.github.qmpevents.runtime.observe;

import org.jspecify.annotations.NullMarked;
