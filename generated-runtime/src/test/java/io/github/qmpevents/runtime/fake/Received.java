package io.github.qmpevents.runtime.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Things that came, in order; each can be waited for once. */
final class Received<T> {
    private final List<T> all = new ArrayList<>();
    private final Set<Integer> handedOut = new HashSet<>();

    synchronized void add(T thing) {
        all.add(thing);
        notifyAll();
    }

    synchronized List<T> all() {
        return List.copyOf(all);
    }

    /** Waits for the first one of a kind that was not handed out before. */
    T await(String what, Predicate<? super T> kind, Duration timeout) {
        long end = System.nanoTime() + timeout.toNanos();
        synchronized (this) {
            T found = take(kind);
            for (long left = timeout.toNanos(); found == null; left = end - System.nanoTime()) {
                if (left <= 0) {
                    throw new AssertionError("no " + what + " within " + timeout.toMillis() + " ms; came: " + all);
                }
                pause(what, left);
                found = take(kind);
            }
            return found;
        }
    }

    private @Nullable T take(Predicate<? super T> kind) {
        for (int index = 0; index < all.size(); index++) {
            if (!handedOut.contains(index) && kind.test(all.get(index))) {
                handedOut.add(index);
                return all.get(index);
            }
        }
        return null;
    }

    private void pause(String what, long nanos) {
        try {
            wait(nanos / 1_000_000, (int) (nanos % 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + what, e);
        }
    }
}
