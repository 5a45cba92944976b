package io.github.qmpevents.runtime;

import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.EventMessage;
import io.github.qmpevents.runtime.message.LineTaker;
import io.github.qmpevents.runtime.message.MessageLimits;
import io.github.qmpevents.runtime.text.PrintableAscii;
import io.github.qmpevents.runtime.text.WarningLog;
import org.jspecify.annotations.Nullable;

/**
 * The handlers of the events of one table; immutable. Events are handed to them in the calling thread.
 *
 * @param <T> the root of the events' types
 */
public final class EventHandlers<T extends QmpEvent> implements EventSink<T> {
    private final EventTable<T> table;
    private final HandlerList<T>[] byId;
    private final HandlerList<UnrecognizedQmpEvent>[] unrecognizedById;
    private final HandlerList<T> every;
    private final HandlerList<UnrecognizedQmpEvent> unrecognized;
    private final HandlerList<BadMessage> badMessages;
    private final HandlerList<Drift> drifts;
    private final boolean[] wanted;
    private final WarningLog log;
    final HandlerErrors<T> errors;

    EventHandlers(EventTable<T> table, HandlerSetup<T, ?> setup) {
        this.table = table;
        this.byId = HandlerList.copies(setup.byId);
        this.unrecognizedById = HandlerList.copies(setup.unrecognizedById);
        this.every = new HandlerList<>(setup.every);
        this.unrecognized = new HandlerList<>(setup.unrecognized);
        this.badMessages = new HandlerList<>(setup.badMessages);
        this.drifts = new HandlerList<>(setup.drifts);
        this.log = setup.log;
        this.errors = new HandlerErrors<>(setup.errorHandler, log);
        this.wanted = new boolean[table.size()];
        for (int id = 0; id < wanted.length; id++) {
            wanted[id] = !every.isEmpty() || !unrecognized.isEmpty() || !byId[id].isEmpty();
        }
    }

    public static <T extends QmpEvent> Builder<T> builder(EventTable<T> table) {
        return new Builder<>(table);
    }

    /**
     * Who decodes the events of a stream where they stand in the buffer of its reader and hands them out, for {@link
     * io.github.qmpevents.runtime.message.MessageReader#next(LineTaker)}. What it leaves to the reader is for {@link
     * #dispatch(EventMessage)}.
     *
     * <p>An event that nobody asked for is not looked at behind its name if it begins as QEMU writes events: what is wrong
     * with its data is not told, and it is taken to be all there is on its line, as with QEMU it always is.
     *
     * @param limits those of the reader
     * @return a new one, for one reader
     */
    public LineTaker lineTaker(MessageLimits limits) {
        return lines(limits);
    }

    EventLines<T> lines(MessageLimits limits) {
        return new EventLines<>(table, this, limits);
    }

    /**
     * Decodes an event and hands it to its handlers.
     *
     * @return the event; null if nobody asked for it, when it has not been decoded
     */
    public @Nullable T dispatch(EventMessage message) {
        return EventLines.put(table, this, message, newDriftLog());
    }

    /**
     * Hands an event to its handlers.
     *
     * @throws IllegalArgumentException if it is neither unrecognised nor of a type in the table
     */
    public void dispatch(T event) {
        boolean unknownType = event instanceof UnrecognizedQmpEvent;
        dispatch(event, unknownType ? table.id(event.eventName()) : table.id(event.getClass()));
    }

    /** Hands what is no message to its handlers. */
    public void dispatch(BadMessage message) {
        if (badMessages.isEmpty()) {
            log.warn(message.toString());
        }
        badMessages.callAll(errors, message);
    }

    /**
     * Tells who is told when handlers of events throw that something else that gets events has.
     *
     * @param event what it was called with; null if that was no event
     */
    public void failed(Throwable failure, @Nullable T event) {
        errors.report(failure, event);
    }

    /** Whether anybody gets the events of an id that are of their own type. */
    public boolean handlesRecognized(int id) {
        return !every.isEmpty() || !byId[id].isEmpty();
    }

    /** Where decoders tell drift; null if nobody asked for it. */
    @Nullable
    DriftLog newDriftLog() {
        return wantsDrift() ? new DriftLog(table) : null;
    }

    @Override
    public boolean wantsDrift() {
        return !drifts.isEmpty();
    }

    @Override
    public void drift(Drift found) {
        drifts.callAll(errors, found);
    }

    /** Whether anybody gets an event of the table, be it well-formed or not. */
    @Override
    public boolean isWanted(int id) {
        return wanted[id];
    }

    @Override
    public void skipped(int id, int bytes) {}

    @Override
    public void recognized(T event, int id, byte[] bytes, int from, int to) {
        dispatchKnown(event, id);
    }

    @Override
    public void unrecognized(T event, int id, byte[] bytes, int from, int to) {
        dispatch(event, id);
    }

    private void dispatch(T event, int id) {
        if (event instanceof UnrecognizedQmpEvent bad) {
            dispatchUnrecognized(event, bad, id);
            every.callAll(errors, event, event);
        } else {
            dispatchKnown(event, id);
        }
    }

    private void dispatchKnown(T event, int id) {
        byId[id].callAll(errors, event, event);
        every.callAll(errors, event, event);
    }

    private void dispatchUnrecognized(T event, UnrecognizedQmpEvent bad, int id) {
        boolean hasOwn = id != EventTable.UNKNOWN && !unrecognizedById[id].isEmpty();
        if (!hasOwn && unrecognized.isEmpty()) {
            log.warn("unrecognized event " + PrintableAscii.of(bad.eventName(), 60) + " (" + bad.reason() + "): "
                    + PrintableAscii.of(bad.detail(), 400));
        }
        if (hasOwn) {
            unrecognizedById[id].callAll(errors, bad, event);
        }
        unrecognized.callAll(errors, bad, event);
    }

    /** Where the handlers are registered. */
    public static final class Builder<T extends QmpEvent> extends HandlerSetup<T, Builder<T>> {
        private Builder(EventTable<T> table) {
            super(table);
        }

        public EventHandlers<T> build() {
            return handlers();
        }

        @Override
        protected Builder<T> self() {
            return this;
        }
    }
}
