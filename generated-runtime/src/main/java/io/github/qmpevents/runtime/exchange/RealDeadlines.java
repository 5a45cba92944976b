package io.github.qmpevents.runtime.exchange;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Deadlines by the thread that the JDK has for them. */
final class RealDeadlines implements Deadlines {
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    @Override
    public Deadline start(Duration time, Runnable expired) {
        long nanos = time.compareTo(LONGEST) < 0 ? time.toNanos() : Long.MAX_VALUE;
        CompletableFuture<Void> timer = new CompletableFuture<>();
        var unused = timer.whenComplete(new Expiry(expired));
        timer.orTimeout(nanos, TimeUnit.NANOSECONDS);
        return new Timer(timer);
    }

    private record Timer(CompletableFuture<Void> future) implements Deadline {
        @Override
        public void stop() {
            future.complete(null);
        }
    }

    private record Expiry(Runnable expired) implements BiConsumer<@Nullable Void, @Nullable Throwable> {
        @Override
        public void accept(@Nullable Void nothing, @Nullable Throwable timeout) {
            if (timeout instanceof TimeoutException) {
                expired.run();
            }
        }
    }
}
