/** What a program asks a monitor for, and what it gets: events in order, and a word on each that did not come. */
@NullMarked
package io.github.qmpevents.runtime.subscription;

import org.jspecify.annotations.NullMarked;
