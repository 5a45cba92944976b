package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.command.EventMatch;
import io.github.qmpevents.runtime.command.LastingCommand;
import io.github.qmpevents.runtime.command.QmpCommand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A command that is not sent yet, and what to wait for behind it. {@link #within} registers for all of that and only then
 * sends the command, so that no event can slip through between the two.
 *
 * @param <T> the root of the events' types
 * @param <E> the type of the event that ends the command
 */
public final class CommandWait<T extends QmpEvent, E extends T> {
    private final QmpMonitor<T> monitor;
    private final QmpCommand command;
    private final List<EventMatch<? extends E>> good;
    private final List<EventMatch<? extends T>> bad = new ArrayList<>();
    private boolean endsWithConnection;

    private CommandWait(QmpMonitor<T> monitor, QmpCommand command, List<EventMatch<? extends E>> good) {
        this.monitor = monitor;
        this.command = command;
        this.good = good;
    }

    /** A command that knows what ends it. */
    static <T extends QmpEvent, E extends T> CommandWait<T, E> of(QmpMonitor<T> monitor, LastingCommand<?, E> command) {
        List<EventMatch<? extends E>> good = new ArrayList<>();
        good.add(command.doneBy());
        CommandWait<T, E> wait = new CommandWait<>(monitor, command.toCommand(), good);
        for (EventMatch<?> failure : command.failedBy()) {
            wait.bad.add(wait.ofMonitor(failure));
        }
        return wait;
    }

    /** Events of another root than the monitor's never come. */
    @SuppressWarnings("unchecked")
    private EventMatch<? extends T> ofMonitor(EventMatch<?> match) {
        return (EventMatch<? extends T>) match;
    }

    /** A command of which nothing is known but what to send. */
    public static final class Unsent<T extends QmpEvent> {
        private final QmpMonitor<T> monitor;
        private final QmpCommand command;

        Unsent(QmpMonitor<T> monitor, QmpCommand command) {
            this.monitor = monitor;
            this.command = command;
        }

        /** Waits for any event of a type. */
        public <E extends T> CommandWait<T, E> thenAwait(Class<E> eventType) {
            return thenAwait(eventType, new Any<>());
        }

        /** Waits for an event of a type that a predicate takes. */
        public <E extends T> CommandWait<T, E> thenAwait(Class<E> eventType, Predicate<? super E> predicate) {
            List<EventMatch<? extends E>> good = new ArrayList<>();
            good.add(new EventMatch<>(eventType, predicate));
            return new CommandWait<>(monitor, command, good);
        }
    }

    private record Any<E>() implements Predicate<E> {
        @Override
        public boolean test(E event) {
            return true;
        }
    }

    /** An event of another type is as good. */
    public <F extends T> CommandWait<T, T> or(Class<F> eventType, Predicate<? super F> predicate) {
        List<EventMatch<? extends T>> all = new ArrayList<>(good);
        all.add(new EventMatch<>(eventType, predicate));
        CommandWait<T, T> wider = new CommandWait<>(monitor, command, all);
        wider.bad.addAll(bad);
        wider.endsWithConnection = endsWithConnection;
        return wider;
    }

    /** An event that says that the command has come to nothing; the future then fails with a {@link FailedOnEventException}. */
    public <F extends T> CommandWait<T, E> orFailOn(Class<F> eventType, Predicate<? super F> predicate) {
        bad.add(new EventMatch<>(eventType, predicate));
        return this;
    }

    /** As {@link #orFailOn(Class, Predicate)}, for any event of the type. */
    public <F extends T> CommandWait<T, E> orFailOn(Class<F> eventType) {
        return orFailOn(eventType, new Any<>());
    }

    /** The end of the connection is as good, as with {@code quit}: the future then completes with null. */
    public CommandWait<T, E> orEnd() {
        endsWithConnection = true;
        return this;
    }

    /**
     * Registers, sends the command and waits for its reply and for the event, in whichever order they come.
     *
     * @return a future of the event, of null after {@link #orEnd()} if the connection ended first; it fails with {@link
     *     io.github.qmpevents.runtime.command.CommandException} if the command was refused, with {@link
     *     FailedOnEventException}, with {@link java.util.concurrent.TimeoutException} as cause if the time is over, with
     *     {@link io.github.qmpevents.runtime.subscription.MonitorEndedException} at the end of the connection; to cancel it
     *     takes back what is registered, and the command if it has not been sent
     */
    public CompletableFuture<@Nullable E> within(Duration time) {
        return new CommandRun<T, E>(monitor, command, endsWithConnection).start(good, bad, time);
    }
}
