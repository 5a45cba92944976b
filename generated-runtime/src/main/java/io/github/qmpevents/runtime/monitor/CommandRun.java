package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.command.EventMatch;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A command with the futures of all that it waits for; see {@link CommandWait}. */
final class CommandRun<T extends QmpEvent, E extends T> {
    private final QmpMonitor<T> monitor;
    private final QmpCommand command;
    private final boolean endsWithConnection;
    private final List<CompletableFuture<?>> registered = new CopyOnWriteArrayList<>();
    private final CompletableFuture<@Nullable E> awaited = new CompletableFuture<>();
    private final CompletableFuture<@Nullable E> outcome;
    private final AtomicBoolean settled = new AtomicBoolean();

    CommandRun(QmpMonitor<T> monitor, QmpCommand command, boolean endsWithConnection) {
        this.monitor = monitor;
        this.command = command;
        this.endsWithConnection = endsWithConnection;
        this.outcome = monitor.newFuture();
    }

    CompletableFuture<@Nullable E> start(
            List<EventMatch<? extends E>> good, List<EventMatch<? extends T>> bad, Duration time) {
        for (EventMatch<? extends E> event : good) {
            whenDone(register(event), new Came());
        }
        for (EventMatch<? extends T> event : bad) {
            whenDone(register(event), new Failed());
        }
        CompletableFuture<?> reply = monitor.execute(command);
        registered.add(reply);
        whenDone(reply, new Replied());
        whenDone(outcome, new Forgetting());
        limit(reply, time);
        if (settled.get()) {
            forget();
        }
        return outcome;
    }

    private static <V> void whenDone(CompletableFuture<V> future, BiConsumer<? super V, ? super Throwable> action) {
        var unused = future.whenComplete(action);
    }

    private <F extends T> CompletableFuture<F> register(EventMatch<F> event) {
        CompletableFuture<F> future = monitor.expect(event.eventType(), event.predicate());
        registered.add(future);
        return future;
    }

    private void came(@Nullable E event, @Nullable Throwable failure) {
        if (failure == null) {
            awaited.complete(event);
        } else {
            endOrFail(failure);
        }
    }

    private void failed(@Nullable T event, @Nullable Throwable failure) {
        if (event != null) {
            settle(null, new FailedOnEventException(command, event));
        } else if (failure != null) {
            endOrFail(failure);
        }
    }

    private void replied(@Nullable Throwable failure) {
        if (failure == null) {
            whenDone(awaited, new Both());
        } else {
            endOrFail(failure);
        }
    }

    private void endOrFail(Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
        if (endsWithConnection && cause instanceof MonitorEndedException) {
            settle(null, null);
        } else {
            settle(null, cause);
        }
    }

    /** Whoever is told of it finds nothing that still waits. */
    private void settle(@Nullable E event, @Nullable Throwable failure) {
        if (!settled.compareAndSet(false, true)) {
            return;
        }
        forget();
        if (failure == null) {
            outcome.complete(event);
        } else {
            outcome.completeExceptionally(failure);
        }
    }

    private void limit(CompletableFuture<?> reply, Duration time) {
        CompletableFuture<Void> limit = new CompletableFuture<Void>().orTimeout(time.toNanos(), TimeUnit.NANOSECONDS);
        whenDone(limit, new Over(reply, time));
        registered.add(limit);
    }

    private void timedOut(CompletableFuture<?> reply, Duration time) {
        String missing = reply.isDone() ? "the event" : "the reply";
        settle(
                null,
                new TimeoutException(
                        command.name() + ": " + missing + " did not come within " + time.toMillis() + " ms"));
    }

    /** What has not come by now is not waited for any more. */
    private void forget() {
        for (CompletableFuture<?> future : registered) {
            future.cancel(false);
        }
    }

    private final class Came implements BiConsumer<E, @Nullable Throwable> {
        @Override
        public void accept(@Nullable E event, @Nullable Throwable failure) {
            came(event, failure);
        }
    }

    private final class Failed implements BiConsumer<T, @Nullable Throwable> {
        @Override
        public void accept(@Nullable T event, @Nullable Throwable failure) {
            failed(event, failure);
        }
    }

    private final class Replied implements BiConsumer<Object, @Nullable Throwable> {
        @Override
        public void accept(@Nullable Object value, @Nullable Throwable failure) {
            replied(failure);
        }
    }

    private final class Both implements BiConsumer<@Nullable E, @Nullable Throwable> {
        @Override
        public void accept(@Nullable E event, @Nullable Throwable failure) {
            settle(event, null);
        }
    }

    private final class Forgetting implements BiConsumer<Object, @Nullable Throwable> {
        @Override
        public void accept(@Nullable Object value, @Nullable Throwable failure) {
            forget();
        }
    }

    /** Hands over to where users are called when the time is over. */
    private final class Over implements BiConsumer<Object, @Nullable Throwable>, Runnable {
        private final CompletableFuture<?> reply;
        private final Duration time;

        private Over(CompletableFuture<?> reply, Duration time) {
            this.reply = reply;
            this.time = time;
        }

        @Override
        public void accept(@Nullable Object value, @Nullable Throwable over) {
            if (over instanceof TimeoutException) {
                monitor.deliver(this);
            }
        }

        @Override
        public void run() {
            timedOut(reply, time);
        }
    }
}
