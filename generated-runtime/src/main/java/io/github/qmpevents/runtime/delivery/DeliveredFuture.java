package io.github.qmpevents.runtime.delivery;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A future that is completed by a drain. Waiting for it in the thread of the drain would be for ever; it says so instead,
 * and so do the futures that depend on it.
 */
final class DeliveredFuture<V> extends CompletableFuture<V> {
    private final Drain drain;
    private final @Nullable CompletableFuture<?> source;

    DeliveredFuture(Drain drain) {
        this(drain, null);
    }

    /** @param source the future that this one depends on */
    private DeliveredFuture(Drain drain, @Nullable CompletableFuture<?> source) {
        this.drain = drain;
        this.source = source;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new DeliveredFuture<>(drain, source == null ? this : source);
    }

    @Override
    public V get() throws InterruptedException, ExecutionException {
        checkWaiting();
        return super.get();
    }

    @Override
    public V get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        checkWaiting();
        return super.get(timeout, unit);
    }

    @Override
    public V join() {
        checkWaiting();
        return super.join();
    }

    private void checkWaiting() {
        boolean waits = !isDone() && (source == null || !source.isDone());
        if (waits && drain.isHandingOut()) {
            throw new IllegalStateException(
                    "This would wait for ever: the future is completed by the thread that waits,"
                            + " which calls back one thing after the other. Use thenAccept or thenCompose, or wait elsewhere.");
        }
    }
}
