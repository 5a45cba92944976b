package io.github.qmpevents.runtime.delivery;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** An executor that does nothing before it is told to, and then everything in the thread that tells it. */
final class Steps implements Executor {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public synchronized void execute(Runnable work) {
        waiting.add(work);
    }

    private synchronized Runnable next() {
        return waiting.poll();
    }

    synchronized int waiting() {
        return waiting.size();
    }

    /** Does all that there is to do, and what comes of it. */
    void run() {
        for (Runnable work = next(); work != null; work = next()) {
            work.run();
        }
    }
}
