package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.EventLines;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.message.MessageLimits;
import io.github.qmpevents.runtime.message.MessageReader;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A flood of events for three listeners with the usual queues: one that needs a millisecond for each event, one that is
 * stuck with its first until all have been sent, and a fast one. Run with little memory by {@link FloodTest}.
 */
final class FloodProgram {
    private static final EventSelection<JobEndedEvent> JOBS = EventSelection.of(JobEndedEvent.class);

    private final long events;
    private final int ahead;
    private final CountDownLatch sent = new CountDownLatch(1);
    private final Accountant slow = new Accountant(() -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1)));
    private final Accountant stuck = new Accountant(this::awaitSent);
    private final Accountant fast = new Accountant(() -> {});
    private volatile long fastHas;
    private final Feed feed = Feed.inThreads();

    /** @param ahead how many events the sender may be ahead of the fast listener */
    private FloodProgram(long events, int ahead) {
        this.events = events;
        this.ahead = ahead;
    }

    /** Arguments: the number of events, how many characters their jobs have, how far ahead the sender may be. */
    public static void main(String[] arguments) throws IOException {
        FloodProgram program = new FloodProgram(Long.parseLong(arguments[0]), Integer.parseInt(arguments[2]));
        program.run("j".repeat(Integer.parseInt(arguments[1])));
        program.report("slow", program.slow);
        program.report("stuck", program.stuck);
        program.report("fast", program.fast);
    }

    private void run(String job) throws IOException {
        feed.hub.subscribe(JOBS, slow);
        feed.hub.subscribe(JOBS, stuck);
        feed.hub.subscribe(JOBS, signal -> {
            fast.accept(signal);
            fastHas = fast.received() + fast.dropped();
        });
        EventLines<TestEvent> lines = new EventLines<>(TestEvents.TABLE, feed.hub, MessageLimits.defaults());
        try (MessageReader reader = new MessageReader(new JobStream(events, job, this::awaitFast))) {
            for (Message message = reader.next(lines); message != null; message = reader.next(lines)) {
                throw new AssertionError("not taken as a line: " + message);
            }
        }
        sent.countDown();
        feed.end();
    }

    private void awaitFast(long number) {
        while (number - fastHas > ahead) {
            Thread.onSpinWait();
        }
    }

    private void awaitSent() {
        try {
            sent.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void report(String who, Accountant listener) {
        String fault = listener.await();
        boolean complete = listener.received() + listener.dropped() == events;
        System.out.println(who
                + (fault.isEmpty() && complete ? " accounts for all" : " does not: " + fault)
                + (listener.dropped() == 0 ? " and has all" : " and misses some"));
    }
}
