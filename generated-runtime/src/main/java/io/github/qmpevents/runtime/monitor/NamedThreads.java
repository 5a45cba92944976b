package io.github.qmpevents.runtime.monitor;

import java.util.Objects;
import java.util.concurrent.ThreadFactory;

/** Has threads made and names them, {@code qmp-events NAME}. */
record NamedThreads(ThreadFactory factory, String name) implements ThreadFactory {
    @Override
    public Thread newThread(Runnable task) {
        Thread thread = Objects.requireNonNull(factory.newThread(task), "the thread factory gave null");
        thread.setName("qmp-events " + name);
        return thread;
    }

    /** The same for threads that do one thing. */
    NamedThreads forThe(String purpose) {
        return new NamedThreads(factory, name + " " + purpose);
    }
}
