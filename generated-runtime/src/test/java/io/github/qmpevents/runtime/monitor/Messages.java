package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What tests of monitors send, and short texts of what comes of it. */
final class Messages {
    static final String STOP = "{\"event\": \"STOP\"}";
    /** A JOB_ENDED that lacks what it has to have. */
    static final String BAD_JOB = "{\"event\": \"JOB_ENDED\", \"data\": {\"kind\": \"copy\", \"done\": 1}}";

    private Messages() {}

    static String job(String name) {
        return "{\"event\": \"JOB_ENDED\", \"data\": {\"job\": \"" + name + "\", \"kind\": \"copy\", \"done\": 1}}";
    }

    static String text(Signal<?> signal) {
        if (signal instanceof Signal.Received<?> received) {
            return text((TestEvent) received.event());
        } else if (signal instanceof Signal.Ended<?> ended) {
            return "ended " + ended.end().cause();
        }
        return signal.getClass().getSimpleName();
    }

    static String text(TestEvent event) {
        return event instanceof JobEndedEvent ended ? ended.job() : event.eventName();
    }

    /** What a future that has to come to its end comes to; the cause if it fails. */
    static Object outcome(CompletableFuture<?> future) {
        try {
            return future.get(10, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("the future does not complete", e);
        }
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
