package io.github.qmpevents.runtime.exchange;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Time that passes when a test says so. */
public final class ManualDeadlines implements Deadlines {
    private final List<Running> running = new CopyOnWriteArrayList<>();

    private record Running(Duration time, Runnable expired) {}

    @Override
    public Deadline start(Duration time, Runnable expired) {
        Running started = new Running(time, expired);
        running.add(started);
        return () -> running.remove(started);
    }

    /** The times that are waited for. */
    public List<Duration> running() {
        return running.stream().map(Running::time).toList();
    }

    /** Lets all that are waited for expire, in order. */
    public void expireAll() {
        for (Running one : running) {
            if (running.remove(one)) {
                one.expired().run();
            }
        }
    }
}
