package io.github.qmpevents.runtime.transport;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.ConnectFailedException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What is being opened, or open, by one thread, so that another one can close it whatever it is at the time. */
final class Opening {
    private final CountDownLatch givenUp = new CountDownLatch(1);
    private @Nullable Closeable current;

    /** From now on {@link #giveUp} closes this, and not what was held before. */
    <C extends Closeable> C hold(C resource) throws ConnectFailedException {
        synchronized (this) {
            current = resource;
        }
        if (isGivenUp()) {
            closeQuietly(resource);
            throw givenUp(null);
        }
        return resource;
    }

    void giveUp() {
        givenUp.countDown();
        Closeable held;
        synchronized (this) {
            held = current;
        }
        if (held != null) {
            closeQuietly(held);
        }
    }

    static ConnectFailedException givenUp(@Nullable IOException cause) {
        return new ConnectFailedException(Reason.GIVEN_UP, "connecting was given up on this side", cause);
    }

    boolean isGivenUp() {
        return givenUp.getCount() == 0;
    }

    /** Lets some time pass; less if it is given up. */
    void pause(long nanos) throws InterruptedException {
        boolean unused = givenUp.await(nanos, TimeUnit.NANOSECONDS);
    }

    static void closeQuietly(Closeable resource) {
        try {
            resource.close();
        } catch (IOException e) {
            // It is not needed any more, whatever became of it.
        }
    }
}
