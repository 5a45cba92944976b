package io.github.qmpevents.runtime.transport;

import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A limit for things that cannot be limited in time, but give up waiting when another thread closes what they work on.
 */
final class TimeLimit implements BiConsumer<@Nullable Void, @Nullable Throwable> {
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final Closeable resource;

    private TimeLimit(Closeable resource) {
        this.resource = resource;
    }

    static TimeLimit start(Duration time, Closeable resource) {
        TimeLimit limit = new TimeLimit(resource);
        var unused = limit.done.orTimeout(time.toNanos(), TimeUnit.NANOSECONDS).whenComplete(limit);
        return limit;
    }

    @Override
    public void accept(@Nullable Void nothing, @Nullable Throwable timedOut) {
        if (timedOut != null) {
            Opening.closeQuietly(resource);
        }
    }

    /** Ends the limit; whether it was over before. */
    boolean stop() {
        return !done.complete(null) && done.isCompletedExceptionally();
    }
}
