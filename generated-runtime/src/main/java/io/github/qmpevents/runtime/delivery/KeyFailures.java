package io.github.qmpevents.runtime.delivery;

import java.util.function.Consumer;

/** Logs that the key of an event could not be had, which happens in the thread that reads. */
record KeyFailures(Failures failures) implements Consumer<Throwable> {
    @Override
    public void accept(Throwable failure) {
        failures.report("a key function failed", failure);
    }
}
