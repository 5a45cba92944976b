package io.github.qmpevents.runtime.recording;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Hands bytes out as long after the first call as they came after the beginning, or faster. */
final class OriginalTime implements Pacer {
    private final double speed;
    private final LongSupplier nanoTime;
    private final Pause pause;
    private boolean begun;
    private long start;

    /** Waits, or is woken by the end. */
    interface Pause {
        void await(long nanos) throws InterruptedException;

        void stop();
    }

    OriginalTime(double speed, LongSupplier nanoTime, Pause pause) {
        this.speed = speed;
        this.nanoTime = nanoTime;
        this.pause = pause;
    }

    /** @param speed 1 for the original time, 2 for half of it */
    static OriginalTime of(double speed) {
        return new OriginalTime(speed, System::nanoTime, new UntilStopped());
    }

    @Override
    public void await(Duration sinceStart) throws InterruptedException {
        long now = nanoTime.getAsLong();
        if (!begun) {
            begun = true;
            start = now;
        }
        long due = (long) (sinceStart.toMillis() * 1e6 / speed + sinceStart.toNanosPart() % 1_000_000 / speed);
        long left = due - (now - start);
        if (left > 0) {
            pause.await(left);
        }
    }

    @Override
    public void stop() {
        pause.stop();
    }

    /** A pause that ends early if the recording is closed. */
    private static final class UntilStopped implements Pause {
        private final CountDownLatch stopped = new CountDownLatch(1);

        @Override
        public void await(long nanos) throws InterruptedException {
            boolean unused = stopped.await(nanos, TimeUnit.NANOSECONDS);
        }

        @Override
        public void stop() {
            stopped.countDown();
        }
    }
}
