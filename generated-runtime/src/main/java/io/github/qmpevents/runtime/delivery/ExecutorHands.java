package io.github.qmpevents.runtime.delivery;

import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
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
    private volatile @Nullable Drain waiting;

    ExecutorHands(Executor executor, OwnThread helper, Failures failures) {
        this.executor = executor;
        this.helper = helper;
        this.failures = failures;
    }

    @Override
    public void run(Drain drain) {
        if (!asksInHelper && !asksNoMore && isTaken(drain)) {
            return;
        }
        waiting = drain;
        helper.execute(this);
    }

    private boolean isTaken(Drain drain) {
        Request request = new Request(drain);
        try {
            executor.execute(request);
        } catch (Throwable e) {
            return false;
        }
        asksInHelper = request.wasRunByAsker();
        return !asksInHelper;
    }

    /** In the thread of ours. */
    @Override
    public void run() {
        Drain drain = waiting;
        if (drain == null) {
            return;
        }
        waiting = null;
        if (!asksNoMore) {
            Throwable refusal = ask(drain);
            if (refusal == null) {
                return;
            }
            asksNoMore = true;
            failures.report("the executor refuses tasks, so that there will be no more callbacks", refusal);
            drain.refuseCallbacks();
        }
        drain.run();
    }

    /** Null once the executor has accepted. */
    private @Nullable Throwable ask(Drain drain) {
        long pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                executor.execute(drain);
                return null;
            } catch (Throwable e) {
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

    /** Notices if the executor runs it in the thread that asks. */
    private static final class Request implements Runnable {
        private final Drain drain;
        private final Thread asker = Thread.currentThread();
        /** Only for the asker. */
        private boolean asked;

        private boolean runByAsker;

        private Request(Drain drain) {
            this.drain = drain;
        }

        @Override
        public void run() {
            if (Thread.currentThread() == asker && !asked) {
                runByAsker = true;
            } else {
                drain.run();
            }
        }

        private boolean wasRunByAsker() {
            asked = true;
            return runByAsker;
        }
    }
}
