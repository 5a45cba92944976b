package io.github.qmpevents.runtime.delivery;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;

/**
 * Where the callbacks, futures and the end of one monitor are run: with an executor of the user all of them one at a
 * time, in the order of the wire; without one each subscription in a thread of its own, and futures in another. Never in
 * the thread that reads.
 *
 * <p>As an executor, it runs a task behind all that came from the wire before; no task is dropped. May be used by any
 * thread.
 */
public final class Delivery implements Executor {
    private final ThreadFactory threads;
    private final String name;
    private final Failures failures;
    private final WireOrder order = new WireOrder();
    private final boolean isShared;
    private final Drain futures;

    private Delivery(ThreadFactory threads, String name) {
        this.threads = threads;
        this.name = name;
        this.failures = new Failures(name);
        this.isShared = false;
        this.futures = newDrain("futures");
    }

    private Delivery(Executor executor, ThreadFactory threads, String name) {
        this.threads = threads;
        this.name = name;
        this.failures = new Failures(name);
        this.isShared = true;
        OwnThread helper = new OwnThread(threads, threadName("callbacks"));
        this.futures = new Drain(order, new ExecutorHands(executor, helper, failures), failures);
    }

    /**
     * On an executor, which may use any number of threads, be used for other things, and refuse tasks: for a moment, or
     * for good, when there are no callbacks any more, but futures are still completed.
     *
     * @param threads makes a thread in case that the executor does not work as it should
     * @param name of the monitor, printable ASCII
     */
    public static Delivery on(Executor executor, ThreadFactory threads, String name) {
        return new Delivery(executor, threads, name);
    }

    /**
     * In threads of its own, made when they are needed.
     *
     * @param name of the monitor, printable ASCII; the threads are called after it
     */
    public static Delivery inThreads(ThreadFactory threads, String name) {
        return new Delivery(threads, name);
    }

    @Override
    public void execute(Runnable task) {
        futures.execute(task);
    }

    /**
     * A future to be completed by a task of this executor. It fails who waits for it in a callback that holds back the
     * task, with {@link IllegalStateException}.
     */
    public <V> CompletableFuture<V> newFuture() {
        return new DeliveredFuture<>(futures);
    }

    /** Lets the threads end when they have done everything; to be called when the monitor has ended. */
    public void close() {
        futures.retire();
    }

    /** Who hands out to a new subscription that is called back. */
    Drain forCallbacks() {
        return isShared ? futures : newDrain("events");
    }

    /** Lets go of what {@link #forCallbacks()} gave. */
    void release(Drain drain) {
        if (drain != futures) {
            drain.retire();
        }
    }

    /** Who completes futures. */
    Drain forFutures() {
        return futures;
    }

    private Drain newDrain(String what) {
        return new Drain(order, new ThreadHands(new OwnThread(threads, threadName(what))), failures);
    }

    private String threadName(String what) {
        return "qmp-events " + name + " " + what;
    }

    WireOrder order() {
        return order;
    }

    Failures failures() {
        return failures;
    }
}
