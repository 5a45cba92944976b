package io.github.qmpevents.runtime;

import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.EventMessage;
import io.github.qmpevents.runtime.text.PrintableAscii;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The handlers of the events of one table; immutable. Events are handed to them in the calling thread.
 *
 * @param <T> the root of the events' types
 */
public final class EventHandlers<T extends QmpEvent> {
    private final EventTable<T> table;
    private final List<List<Consumer<? super T>>> byId;
    private final List<List<Consumer<? super UnrecognizedQmpEvent>>> unrecognizedById;
    private final List<Consumer<? super T>> every;
    private final List<Consumer<? super UnrecognizedQmpEvent>> unrecognized;
    private final List<Consumer<? super BadMessage>> badMessages;
    private final WarningLog log;
    final HandlerErrors<T> errors;

    EventHandlers(EventTable<T> table, HandlerSetup<T, ?> setup) {
        this.table = table;
        this.byId = setup.byId.stream().map(List::copyOf).toList();
        this.unrecognizedById =
                setup.unrecognizedById.stream().map(List::copyOf).toList();
        this.every = List.copyOf(setup.every);
        this.unrecognized = List.copyOf(setup.unrecognized);
        this.badMessages = List.copyOf(setup.badMessages);
        this.log = setup.log;
        this.errors = new HandlerErrors<>(setup.errorHandler, log);
    }

    public static <T extends QmpEvent> Builder<T> builder(EventTable<T> table) {
        return new Builder<>(table);
    }

    /**
     * Decodes an event and hands it to its handlers.
     *
     * @return the event; null if nobody asked for it, when it has not been decoded
     */
    public @Nullable T dispatch(EventMessage message) {
        int id = table.id(message.eventName());
        if (!isWanted(id)) {
            return null;
        }
        T event = table.decode(message, id);
        dispatch(event, id);
        return event;
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
        for (Consumer<? super BadMessage> handler : badMessages) {
            errors.call(handler, message);
        }
    }

    /**
     * Whether anybody gets an event, be it well-formed or not. An event that is not in the table is at least logged.
     */
    private boolean isWanted(int id) {
        return id == EventTable.UNKNOWN
                || !every.isEmpty()
                || !unrecognized.isEmpty()
                || !byId.get(id).isEmpty();
    }

    private void dispatch(T event, int id) {
        if (event instanceof UnrecognizedQmpEvent bad) {
            dispatchUnrecognized(event, bad, id);
        } else {
            callAll(byId.get(id), event, event);
        }
        callAll(every, event, event);
    }

    private void dispatchUnrecognized(T event, UnrecognizedQmpEvent bad, int id) {
        List<Consumer<? super UnrecognizedQmpEvent>> own =
                id == EventTable.UNKNOWN ? List.of() : unrecognizedById.get(id);
        if (own.isEmpty() && unrecognized.isEmpty()) {
            log.warn("unrecognized event " + PrintableAscii.of(bad.eventName(), 60) + " (" + bad.reason() + "): "
                    + PrintableAscii.of(bad.detail(), 400));
        }
        callAll(own, bad, event);
        callAll(unrecognized, bad, event);
    }

    private <A> void callAll(List<? extends Consumer<? super A>> handlers, A argument, T event) {
        for (Consumer<? super A> handler : handlers) {
            errors.call(handler, argument, event);
        }
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
