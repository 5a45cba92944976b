package io.github.qmpevents.runtime;

import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.text.WarningLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where handlers are registered, before anything is read. Any number may be registered for the same thing; they are
 * called one after the other in the order of registration, those of an event's type before those of every event. What a
 * handler throws reaches neither the other handlers nor the reading.
 *
 * @param <T> the root of the events' types
 * @param <B> the type of this object itself
 */
public abstract class HandlerSetup<T extends QmpEvent, B extends HandlerSetup<T, B>> {
    private final EventTable<T> table;
    final List<List<Consumer<? super T>>> byId = new ArrayList<>();
    final List<List<Consumer<? super UnrecognizedQmpEvent>>> unrecognizedById = new ArrayList<>();
    final List<Consumer<? super T>> every = new ArrayList<>();
    final List<Consumer<? super UnrecognizedQmpEvent>> unrecognized = new ArrayList<>();
    final List<Consumer<? super BadMessage>> badMessages = new ArrayList<>();
    final List<Consumer<? super Drift>> drifts = new ArrayList<>();

    @Nullable
    BiConsumer<? super Throwable, ? super T> errorHandler;

    WarningLog log = new WarningLog();

    protected HandlerSetup(EventTable<T> table) {
        this.table = Objects.requireNonNull(table, "table");
        for (int id = 0; id < table.size(); id++) {
            byId.add(new ArrayList<>());
            unrecognizedById.add(new ArrayList<>());
        }
    }

    /** This object, as the type that its methods return. */
    protected abstract B self();

    /** What was registered so far; later registrations do not change it. */
    protected final EventHandlers<T> handlers() {
        return new EventHandlers<>(table, this);
    }

    protected final EventTable<T> table() {
        return table;
    }

    /**
     * Asks for the events of a type.
     *
     * @throws IllegalArgumentException if the table has no such events
     */
    public final <E extends T> B on(Class<E> eventType, Consumer<? super E> handler) {
        Objects.requireNonNull(handler, "handler");
        byId.get(id(eventType)).add(ofOneType(handler));
        return self();
    }

    /** Only events of the id of its type reach the handler. */
    @SuppressWarnings("unchecked")
    private static <T extends QmpEvent> Consumer<? super T> ofOneType(Consumer<?> handler) {
        return (Consumer<? super T>) handler;
    }

    /**
     * Asks for the events of a type, and for those that have its name and could not be made one of the type.
     *
     * @throws IllegalArgumentException if the table has no such events
     */
    public final <E extends T> B on(
            Class<E> eventType,
            Consumer<? super E> handler,
            Consumer<? super UnrecognizedQmpEvent> unrecognizedHandler) {
        on(eventType, handler);
        unrecognizedById.get(id(eventType)).add(Objects.requireNonNull(unrecognizedHandler, "unrecognizedHandler"));
        return self();
    }

    /** Asks for every event, the unrecognised ones included. */
    public final B onEvent(Consumer<? super T> handler) {
        every.add(Objects.requireNonNull(handler, "handler"));
        return self();
    }

    /**
     * Asks for every unrecognised event. Without this, unknown events and those of the types that were asked for are
     * logged as warnings, some a minute, unless the type has a handler for them.
     */
    public final B onUnrecognized(Consumer<? super UnrecognizedQmpEvent> handler) {
        unrecognized.add(Objects.requireNonNull(handler, "handler"));
        return self();
    }

    /** Asks for what is no message at all. Without this it is logged as a warning, some a minute. */
    public final B onBadMessage(Consumer<? super BadMessage> handler) {
        badMessages.add(Objects.requireNonNull(handler, "handler"));
        return self();
    }

    /**
     * Asks to be told of what events have and the description does not: events, members and values that are unknown,
     * mandatory members that are missing, and members that come twice. Told before the event itself, and only of events
     * that somebody asked for.
     */
    public final B onDrift(Consumer<? super Drift> handler) {
        drifts.add(Objects.requireNonNull(handler, "handler"));
        return self();
    }

    /**
     * Sets who is told when a handler of events throws anything, with the event. Without this it is logged as a
     * warning, some a minute, as always for handlers of other things.
     */
    public final B onHandlerError(BiConsumer<? super Throwable, ? super T> handler) {
        errorHandler = Objects.requireNonNull(handler, "handler");
        return self();
    }

    private int id(Class<?> eventType) {
        if (UnrecognizedQmpEvent.class.isAssignableFrom(eventType)) {
            throw new IllegalArgumentException("use onUnrecognized for " + eventType.getName());
        }
        return table.id(eventType);
    }
}
