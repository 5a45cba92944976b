package io.github.qmpevents.runtime.delivery;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A thread that is started when it has something to do, waits for more, and ends when it has nothing to do and has been
 * retired. What comes later starts a new one.
 */
final class OwnThread implements Executor, Runnable {
    private final ThreadFactory threads;
    private final String name;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable Runnable next;
    private boolean runs;
    private boolean retired;

    /** @param name of the thread */
    OwnThread(ThreadFactory threads, String name) {
        this.threads = threads;
        this.name = name;
    }

    /**
     * Does something when what it does is done. One thing at a time may wait; whoever uses it sees to that.
     *
     * @throws RuntimeException or an error if there is no thread for it; it is not done then
     */
    @Override
    public void execute(Runnable work) {
        if (!hand(work)) {
            return;
        }
        try {
            Thread thread = Objects.requireNonNull(threads.newThread(this), "the thread factory gave null");
            thread.setName(name);
            thread.start();
        } catch (Throwable e) {
            hasEnded();
            throw e;
        }
    }

    /** Whether a thread has to be started. */
    private boolean hand(Runnable work) {
        lock.lock();
        try {
            next = work;
            changed.signal();
            boolean starts = !runs;
            runs = true;
            return starts;
        } finally {
            lock.unlock();
        }
    }

    private void hasEnded() {
        lock.lock();
        try {
            next = null;
            runs = false;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void run() {
        for (Runnable work = await(); work != null; work = await()) {
            work.run();
        }
    }

    private @Nullable Runnable await() {
        lock.lock();
        try {
            while (next == null && !retired) {
                changed.awaitUninterruptibly();
            }
            Runnable work = next;
            next = null;
            runs = work != null;
            return work;
        } finally {
            lock.unlock();
        }
    }

    /** Lets the thread end as soon as it has nothing to do. */
    void retire() {
        lock.lock();
        try {
            retired = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }
}
