package io.github.qmpevents.runtime.delivery;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Things to do behind all that came from the wire before; none is ever dropped. */
final class Tasks implements Mailbox {
    private final WireOrder order;
    private final Failures failures;
    private final Queue<Task> waiting = new ArrayDeque<>();
    private volatile long next = WireOrder.NEVER;

    Tasks(WireOrder order, Failures failures) {
        this.order = order;
        this.failures = failures;
    }

    private record Task(long number, Runnable work) {}

    synchronized void add(Runnable work) {
        waiting.add(new Task(order.published(), work));
        updateNext();
    }

    @Override
    public long nextOrder() {
        return next;
    }

    @Override
    public void deliver() {
        Runnable work = take();
        if (work == null) {
            return;
        }
        try {
            work.run();
        } catch (Throwable e) {
            failures.report("a task failed", e);
        }
    }

    private synchronized @Nullable Runnable take() {
        Task first = waiting.poll();
        updateNext();
        return first == null ? null : first.work;
    }

    private void updateNext() {
        Task first = waiting.peek();
        next = first == null ? WireOrder.NEVER : first.number;
    }

    @Override
    public void refused() {}
}
