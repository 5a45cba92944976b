package io.github.qmpevents.runtime.agent;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The threads of one connection: daemons with its name, or the caller's.
 *
 * @param given makes the threads; null for daemons
 */
record AgentThreads(String name, @Nullable ThreadFactory given) implements ThreadFactory {
    private static final long IDLE_SECONDS = 5;

    @Override
    public Thread newThread(Runnable task) {
        if (given != null) {
            return given.newThread(task);
        }
        Thread thread = new Thread(task, "guest agent " + name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Completes futures in threads that begin when they are needed, and end when they are not: one may wait for
     * another.
     */
    ExecutorService completer() {
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), this);
    }
}
