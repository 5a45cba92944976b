package io.github.qmpevents.runtime.delivery;

import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Lets a user's executor work for one drain. An executor that is full for the moment is asked again by a thread of ours;
 * one that refuses for good is asked no more, and that thread does what must not be left undone. The same thread asks an
 * executor that does everything in the thread that asks.
 */
final class ExecutorHands implements Hands, Runnable {
    /** About 1.3 s, in pauses that double. */
    private static final int ATTEMPTS = 8;

    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

    private final Executor executor;
    private final OwnThread helper;
    private final Failures failures;
    private volatile boolean asksInHelper;
    private volatile boolean asksNoMore;
    private volatile @Nullable Request waiting;

    ExecutorHands(Executor executor, OwnThread helper, Failures failures) {
        this.executor = executor;
        this.helper = helper;
        this.failures = failures;
    }

    @Override
    public void run(Drain drain) {
        Request request = new Request(drain);
        boolean taken = !asksInHelper && !asksNoMore && isTaken(request);
        request.asked = true;
        if (!taken) {
            waiting = request;
            helper.execute(this);
        }
    }

    private boolean isTaken(Request request) {
        try {
            executor.execute(request);
        } catch (Throwable e) {
            return request.hasBegun();
        }
        asksInHelper = request.runByAsker;
        return !asksInHelper;
    }

    /** In the thread of ours. */
    @Override
    public void run() {
        Request request = waiting;
        if (request == null) {
            return;
        }
        waiting = null;
        if (!asksNoMore) {
            Throwable refusal = ask(request);
            if (refusal == null) {
                return;
            }
            asksNoMore = true;
            failures.report("the executor refuses tasks, so that there will be no more callbacks", refusal);
            request.drain.refuseCallbacks();
        }
        request.run();
    }

    /** Null once the executor has accepted, or has begun with what it says to have refused. */
    private @Nullable Throwable ask(Request request) {
        long pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                executor.execute(request);
                return null;
            } catch (Throwable e) {
                if (request.hasBegun()) {
                    return null;
                }
                if (attempt == ATTEMPTS) {
                    return e;
                }
            }
            LockSupport.parkNanos(pause);
            pause *= 2;
        }
    }

    @Override
    public void retire() {
        helper.retire();
    }

    /**
     * Runs a drain once, however often it is asked to: an executor may fail after it has accepted. Notices if the executor
     * runs it in the thread that asks.
     */
    private static final class Request implements Runnable {
        private final Drain drain;
        private final AtomicBoolean begun = new AtomicBoolean();
        private final Thread asker = Thread.currentThread();
        /** Whether it has been asked for; like the next, only for the asker. */
        private boolean asked;

        private boolean runByAsker;

        private Request(Drain drain) {
            this.drain = drain;
        }

        @Override
        public void run() {
            if (Thread.currentThread() == asker && !asked) {
                runByAsker = true;
            } else if (begun.compareAndSet(false, true)) {
                drain.run();
            }
        }

        private boolean hasBegun() {
            return begun.get();
        }
    }
}
