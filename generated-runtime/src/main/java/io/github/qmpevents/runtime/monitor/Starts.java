package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The two ways of waiting until a monitor is connected. */
final class Starts {
    private Starts() {}

    static <T extends QmpEvent> QmpMonitor<T> await(MonitorCore<T> core) throws IOException {
        try {
            return core.started().get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } catch (InterruptedException e) {
            core.close();
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted while connecting");
            interrupted.initCause(e);
            throw interrupted;
        }
    }

    static <T extends QmpEvent> CompletableFuture<QmpMonitor<T>> of(MonitorCore<T> core) {
        CompletableFuture<QmpMonitor<T>> future = core.delivery.newFuture();
        var unused = core.started().whenComplete(new Started<>(core, future));
        var unusedToo = future.whenComplete(new Done<>(core, future));
        return future;
    }

    /** Tells of it where users are called. */
    private record Started<T extends QmpEvent>(MonitorCore<T> core, CompletableFuture<QmpMonitor<T>> future)
            implements BiConsumer<@Nullable QmpMonitor<T>, @Nullable Throwable> {
        @Override
        public void accept(@Nullable QmpMonitor<T> monitor, @Nullable Throwable failure) {
            core.delivery.execute(new Telling<>(future, monitor, failure));
        }
    }

    private record Telling<T extends QmpEvent>(
            CompletableFuture<QmpMonitor<T>> future,
            @Nullable QmpMonitor<T> monitor,
            @Nullable Throwable failure) implements Runnable {
        @Override
        public void run() {
            if (monitor != null) {
                future.complete(monitor);
            } else if (failure != null) {
                future.completeExceptionally(failure);
            }
        }
    }

    private record Done<T extends QmpEvent>(MonitorCore<T> core, CompletableFuture<QmpMonitor<T>> future)
            implements BiConsumer<@Nullable QmpMonitor<T>, @Nullable Throwable> {
        @Override
        public void accept(@Nullable QmpMonitor<T> monitor, @Nullable Throwable failure) {
            if (future.isCancelled()) {
                core.close();
            }
        }
    }
}
