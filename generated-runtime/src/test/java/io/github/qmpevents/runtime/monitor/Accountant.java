package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Checks that each event of a numbered series is either there or announced as dropped, at its place. The number of an
 * event is in {@code done}, from 1.
 */
final class Accountant implements Consumer<Signal<JobEndedEvent>> {
    private final Runnable beforeEach;
    private long received;
    private long dropped;
    private String firstFault = "";
    private final CompletableFuture<String> result = new CompletableFuture<>();

    /** @param beforeEach what the listener does with each event */
    Accountant(Runnable beforeEach) {
        this.beforeEach = beforeEach;
    }

    @Override
    public void accept(Signal<JobEndedEvent> signal) {
        if (signal instanceof Signal.Received<JobEndedEvent> one) {
            beforeEach.run();
            received++;
            check(
                    one.event().done() == received + dropped,
                    "out of place: " + one.event().done());
            check(one.sequence() == received + dropped, "wrong sequence: " + one.sequence());
        } else if (signal instanceof Signal.Dropped<JobEndedEvent> some) {
            dropped += some.count();
        } else if (signal instanceof Signal.Ended<JobEndedEvent> ended) {
            check(!result.isDone(), "another end");
            check(ended.end().cause() == Cause.CLEAN_END, "another cause: " + ended.end());
            result.complete(firstFault);
        } else {
            check(false, "unexpected: " + signal);
        }
        check(!(signal instanceof Signal.Ended) == !result.isDone(), "a signal behind the end");
    }

    private void check(boolean fine, String fault) {
        if (!fine && firstFault.isEmpty()) {
            firstFault = fault;
        }
    }

    /** Waits for the end; the text tells the first fault. */
    String await() {
        return result.join();
    }

    long received() {
        return received;
    }

    long dropped() {
        return dropped;
    }
}
