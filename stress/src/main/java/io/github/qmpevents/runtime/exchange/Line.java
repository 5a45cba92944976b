package io.github.qmpevents.runtime.exchange;

import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** An outbox whose thread is played by an actor, and the commands that go through it. */
final class Line implements WritableByteChannel {
    static final MonitorEnd END = new MonitorEnd(Cause.CLEAN_END, 0, "the end");
    static final QmpCommand STOP = QmpCommand.of("stop", Map.of());

    final Outbox outbox = new Outbox(this, NeverStarted::new);
    final Timer timer = new Timer();
    /** How many times the completer was used. */
    final AtomicInteger completions = new AtomicInteger();

    final Commands commands = new Commands(outbox, this::complete, timer);
    final AtomicInteger written = new AtomicInteger();
    private final boolean works;

    private Line(boolean works) {
        this.works = works;
    }

    static Line working() {
        return new Line(true);
    }

    /** It cannot be written to. */
    static Line broken() {
        return new Line(false);
    }

    void complete(Runnable completion) {
        completions.incrementAndGet();
        completion.run();
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        if (!works) {
            throw new IOException("broken");
        }
        int length = source.remaining();
        source.position(source.limit());
        written.incrementAndGet();
        return length;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {}

    /** Time is up when somebody says so. */
    static final class Timer implements Deadlines {
        private volatile Runnable expired = () -> {};

        @Override
        public Deadline start(Duration time, Runnable whenExpired) {
            expired = whenExpired;
            return () -> {};
        }

        void expire() {
            expired.run();
        }
    }

    /** An actor does what it should. */
    private static final class NeverStarted extends Thread {
        private NeverStarted(Runnable work) {
            super(work);
        }

        @Override
        public void start() {
            // see above
        }
    }
}
