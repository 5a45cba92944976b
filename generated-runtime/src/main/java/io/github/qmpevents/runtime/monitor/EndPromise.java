package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.delivery.Delivery;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The end of a monitor, for those who wait for it: they are told once the handlers that were there from the beginning have
 * got everything. Run when that is so.
 */
final class EndPromise implements Runnable {
    private final Delivery delivery;
    private final List<CompletableFuture<MonitorEnd>> waiting = new ArrayList<>();
    private @Nullable MonitorEnd end;
    private boolean handled;

    EndPromise(Delivery delivery) {
        this.delivery = delivery;
    }

    /** A future for one caller. */
    CompletableFuture<MonitorEnd> newFuture() {
        CompletableFuture<MonitorEnd> future = delivery.newFuture();
        MonitorEnd known = addOrTell(future);
        if (known != null) {
            future.complete(known);
        }
        return future;
    }

    private synchronized @Nullable MonitorEnd addOrTell(CompletableFuture<MonitorEnd> future) {
        if (handled && end != null) {
            return end;
        }
        waiting.add(future);
        return null;
    }

    /** Sets the end, once. */
    void set(MonitorEnd how) {
        synchronized (this) {
            end = how;
        }
        tellIfOver();
    }

    @Override
    public void run() {
        synchronized (this) {
            handled = true;
        }
        tellIfOver();
    }

    private void tellIfOver() {
        List<CompletableFuture<MonitorEnd>> told;
        MonitorEnd how;
        synchronized (this) {
            how = end;
            if (!handled || how == null || waiting.isEmpty()) {
                return;
            }
            told = List.copyOf(waiting);
            waiting.clear();
        }
        delivery.execute(new Completion(told, how));
    }

    private record Completion(List<CompletableFuture<MonitorEnd>> futures, MonitorEnd end) implements Runnable {
        @Override
        public void run() {
            for (CompletableFuture<MonitorEnd> future : futures) {
                future.complete(end);
            }
        }
    }
}
