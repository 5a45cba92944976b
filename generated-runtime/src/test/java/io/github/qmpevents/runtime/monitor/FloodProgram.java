package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A flood of events for three listeners with the usual queues: one that needs a millisecond for each event, one that is
 * stuck with its first until all have been sent, and a fast one. Run with little memory by {@link FloodTest}; the server
 * has its share of it.
 */
final class FloodProgram {
    private static final EventSelection<JobEndedEvent> JOBS = EventSelection.of(JobEndedEvent.class);

    private final long events;
    private final int ahead;
    private final CountDownLatch subscribed = new CountDownLatch(1);
    private final CountDownLatch sent = new CountDownLatch(1);
    private final Accountant slow = new Accountant(() -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1)));
    private final Accountant stuck = new Accountant(() -> Messages.await(sent));
    private final Accountant fast = new Accountant(() -> {});
    private volatile long fastHas;

    /** @param ahead how many events the server may be ahead of the fast listener */
    private FloodProgram(long events, int ahead) {
        this.events = events;
        this.ahead = ahead;
    }

    /** Arguments: a socket, the number of events, how many characters their jobs have, how far ahead the server may be. */
    public static void main(String[] arguments) throws Exception {
        FloodProgram program = new FloodProgram(Long.parseLong(arguments[1]), Integer.parseInt(arguments[3]));
        long longestNanos = program.run(Path.of(arguments[0]), "j".repeat(Integer.parseInt(arguments[2])));
        program.report("slow", program.slow);
        program.report("stuck", program.stuck);
        program.report("fast", program.fast);
        System.out.println(TimeUnit.NANOSECONDS.toMillis(longestNanos));
    }

    /** Gives how long the server waited at most. */
    private long run(Path socket, String job) throws IOException, InterruptedException {
        try (FloodServer server = new FloodServer(socket, events, job, this::awaitFast)) {
            Thread sender = new Thread(server);
            sender.start();
            QmpMonitor<TestEvent> monitor = QmpMonitor.connect(socket, TestEvents.TABLE);
            monitor.subscribe(JOBS, slow);
            monitor.subscribe(JOBS, stuck);
            monitor.subscribe(JOBS, signal -> {
                fast.accept(signal);
                fastHas = fast.received() + fast.dropped();
            });
            subscribed.countDown();
            sender.join();
            sent.countDown();
            return server.longestNanos();
        }
    }

    private void awaitFast(long number) {
        Messages.await(subscribed);
        while (number - fastHas > ahead) {
            Thread.onSpinWait();
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
