package io.github.qmpevents.runtime.monitor;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets time pass, until another thread ends that for good. */
final class Pause {
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Whether the whole time has passed; false if it was ended, or the thread interrupted. */
    boolean await(long millis) {
        try {
            return !ended.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    void end() {
        ended.countDown();
    }
}
