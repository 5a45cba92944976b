package io.github.qmpevents.runtime.delivery;

/** What comes out of a queue. */
sealed interface Taken permits Arrived, Notice {}
