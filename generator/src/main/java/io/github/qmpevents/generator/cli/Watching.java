package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.monitor.MessageSource;
import io.github.qmpevents.generator.monitor.MessageWatcher;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.EventMessage;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/** Watches a source until it ends, there is enough, or the program is ended; then tells what there was, once. */
final class Watching implements MessageWatcher {
    private final Watch watch;
    private final EndOptions ends;
    private final ReentrantLock lock = new ReentrantLock();
    private long counted;
    private boolean enough;
    private boolean ended;
    private boolean hasSeenLast;

    Watching(Watch watch, EndOptions ends) {
        this.watch = watch;
        this.ends = ends;
    }

    /** @throws IOException if the source cannot be read to its end; all the same, it is told what there was */
    void run(MessageSource source) throws IOException {
        FutureTask<Void> reading = new FutureTask<>(() -> {
            source.run(this);
            return null;
        });
        Thread reader = new Thread(reading, "qmp-events watching");
        reader.setDaemon(true);
        Thread interrupt = new Thread(this::endSoon, "qmp-events interrupted");
        Runtime.getRuntime().addShutdownHook(interrupt);
        reader.start();
        try (source) {
            await(reading);
        } finally {
            end(false);
            remove(interrupt);
        }
    }

    /** Whether the event that was waited for has not come. */
    boolean lacksLast() {
        lock.lock();
        try {
            return ends.hasLast() && !hasSeenLast;
        } finally {
            lock.unlock();
        }
    }

    private void await(FutureTask<Void> reading) throws IOException {
        try {
            if (ends.nanos().isPresent()) {
                reading.get(ends.nanos().get(), TimeUnit.NANOSECONDS);
            } else {
                reading.get();
            }
        } catch (TimeoutException e) {
            end(false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNull(e.getCause()));
        }
    }

    private static IOException failure(Throwable cause) {
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        if (cause instanceof Error fault) {
            throw fault;
        }
        return (IOException) cause;
    }

    private static void remove(Thread interrupt) {
        try {
            Runtime.getRuntime().removeShutdownHook(interrupt);
        } catch (IllegalStateException e) {
            // It runs already.
        }
    }

    @Override
    public boolean event(EventMessage event) {
        lock.lock();
        try {
            if (!enough) {
                counted += watch.event(event) ? 1 : 0;
                hasSeenLast |= ends.isLast(event.eventName());
                enough = hasSeenLast || ends.isReached(counted) || watch.isInVain();
            }
            return !enough;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void bad(BadMessage message) {
        lock.lock();
        try {
            if (!enough) {
                watch.bad(message);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void dropped(long count) {
        lock.lock();
        try {
            if (!enough) {
                watch.dropped(count);
            }
        } finally {
            lock.unlock();
        }
    }

    private void end(boolean interrupted) {
        lock.lock();
        try {
            tell(interrupted);
        } finally {
            lock.unlock();
        }
    }

    /** A reader who has stopped reading must not keep the program alive. */
    private void endSoon() {
        try {
            if (lock.tryLock(1, TimeUnit.SECONDS)) {
                try {
                    tell(true);
                } finally {
                    lock.unlock();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(boolean interrupted) {
        enough = true;
        if (!ended) {
            ended = true;
            watch.end(interrupted);
        }
    }
}
