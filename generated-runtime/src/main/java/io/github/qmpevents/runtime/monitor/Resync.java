package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.delivery.Subscriptions;
import io.github.qmpevents.runtime.text.WarningLog;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps events back after a new connection was made, until users have found out what they missed. */
final class Resync<T extends QmpEvent> {
    private final Subscriptions<T> subscriptions;
    private final @Nullable Function<? super QmpMonitor<T>, ? extends CompletionStage<?>> action;
    private final WarningLog log = new WarningLog();
    /** What events are kept back for; null if they are not. */
    private final AtomicReference<@Nullable Object> reason = new AtomicReference<>();

    Resync(
            Subscriptions<T> subscriptions,
            @Nullable Function<? super QmpMonitor<T>, ? extends CompletionStage<?>> action) {
        this.subscriptions = subscriptions;
        this.action = action;
    }

    /** From now on events are kept back. Called by the thread that reads. */
    void hold() {
        reason.set(new Object());
        subscriptions.hold();
    }

    /** Lets users do what they want, and then events go on; to be run where users are called. */
    Runnable task(QmpMonitor<T> monitor) {
        return new Task<>(this, monitor);
    }

    private record Task<T extends QmpEvent>(Resync<T> resync, QmpMonitor<T> monitor) implements Runnable {
        @Override
        public void run() {
            resync.run(monitor);
        }
    }

    private void run(QmpMonitor<T> monitor) {
        Object mine = reason.get();
        CompletionStage<?> stage = begin(monitor);
        if (stage == null) {
            release(mine);
        } else {
            var unused = stage.whenComplete(new Done(this, mine));
        }
    }

    private record Done(Resync<?> resync, @Nullable Object reason) implements BiConsumer<Object, @Nullable Throwable> {
        @Override
        public void accept(@Nullable Object value, @Nullable Throwable failure) {
            resync.warn(failure);
            resync.release(reason);
        }
    }

    private @Nullable CompletionStage<?> begin(QmpMonitor<T> monitor) {
        try {
            return action == null ? null : action.apply(monitor);
        } catch (Throwable e) {
            warn(e);
            return null;
        }
    }

    private void warn(@Nullable Throwable failure) {
        if (failure != null) {
            log.warn("resynchronizing failed", failure);
        }
    }

    /** Events go on, whatever they were kept back for. Called by the thread that reads. */
    void release() {
        release(reason.get());
    }

    private void release(@Nullable Object why) {
        if (why != null && reason.compareAndSet(why, null)) {
            subscriptions.release();
        }
    }
}
