package io.github.qmpevents.runtime.monitor;

import java.util.concurrent.ThreadFactory;

/** Makes threads that do not keep a program running. */
final class DaemonThreads implements ThreadFactory {
    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }
}
