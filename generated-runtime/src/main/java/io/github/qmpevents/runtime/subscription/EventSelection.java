package io.github.qmpevents.runtime.subscription;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.text.PrintableAscii;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which events to get, and how many of them may wait. Immutable: each method gives a new selection.
 *
 * <pre>{@code
 * EventSelection.of(QemuEvent.class)
 *         .queue(10_000, 64 << 20)
 *         .overflow(BalloonChangeEvent.class, Overflow.keepLastBy(QmpEvent::eventName), new QueueLimits(1, 4096))
 * }</pre>
 *
 * @param <E> the type of the events
 */
public final class EventSelection<E extends QmpEvent> {
    private final Class<E> type;
    private final List<String> names;
    private final List<Predicate<? super E>> conditions;
    private final QueueLimits limits;
    private final Overflow<? super E> overflow;
    private final Map<Class<?>, Lane<?>> lanes;
    private final boolean raw;

    private EventSelection(
            Class<E> type,
            List<String> names,
            List<Predicate<? super E>> conditions,
            QueueLimits limits,
            Overflow<? super E> overflow,
            Map<Class<?>, Lane<?>> lanes,
            boolean raw) {
        this.type = type;
        this.names = names;
        this.conditions = conditions;
        this.limits = limits;
        this.overflow = overflow;
        this.lanes = lanes;
        this.raw = raw;
    }

    /**
     * The events of a type: one event's class, with those of its name that could not be made one of it as {@link
     * Signal.Unrecognized}; the root of a table for all of its events, the unrecognised ones included; or the class of
     * the unrecognised ones.
     */
    public static <E extends QmpEvent> EventSelection<E> of(Class<E> type) {
        Objects.requireNonNull(type, "type");
        return new EventSelection<>(
                type, List.of(), List.of(), QueueLimits.DEFAULT, Overflow.DROP_OLDEST, Map.of(), false);
    }

    /**
     * The events with one of these names, as they are on the wire, the unrecognised ones included. The table need not
     * have them: events that are newer than the description are found by their names as well.
     *
     * @param root the root of the table
     * @throws IllegalArgumentException if there is no name
     */
    public static <E extends QmpEvent> EventSelection<E> named(Class<E> root, String... names) {
        if (names.length == 0) {
            throw new IllegalArgumentException("no name of an event");
        }
        EventSelection<E> all = of(root);
        return new EventSelection<>(root, List.of(names), List.of(), all.limits, all.overflow, all.lanes, false);
    }

    /**
     * Only those of the events that also fulfil a predicate. It is called where the events are handed out, for each that
     * comes out of the queue; an event for which it throws is left out, and the failure reported as that of a handler.
     */
    public EventSelection<E> where(Predicate<? super E> condition) {
        List<Predicate<? super E>> all = new ArrayList<>(conditions);
        all.add(Objects.requireNonNull(condition, "condition"));
        return new EventSelection<>(type, names, List.copyOf(all), limits, overflow, lanes, raw);
    }

    /** Sets how much may wait; {@link QueueLimits#DEFAULT} otherwise. */
    public EventSelection<E> queue(int events, long bytes) {
        return new EventSelection<>(type, names, conditions, new QueueLimits(events, bytes), overflow, lanes, raw);
    }

    /** Sets what happens to events that have no place; {@link Overflow#DROP_OLDEST} otherwise. */
    public EventSelection<E> overflow(Overflow<? super E> rule) {
        Objects.requireNonNull(rule, "rule");
        return new EventSelection<>(type, names, conditions, limits, rule, lanes, raw);
    }

    /**
     * Sets what happens to events of one type. They then have places of their own, as many as {@link #queue} says for the
     * others; order is kept over all of them.
     *
     * @param eventType an event's class, or that of the unrecognised ones
     */
    public <F extends E> EventSelection<E> overflow(Class<F> eventType, Overflow<? super F> rule) {
        return with(new Lane<>(eventType, Optional.empty(), rule));
    }

    /** As {@link #overflow(Class, Overflow)}, with the number of the places. */
    public <F extends E> EventSelection<E> overflow(Class<F> eventType, Overflow<? super F> rule, QueueLimits own) {
        return with(new Lane<>(eventType, Optional.of(own), rule));
    }

    private EventSelection<E> with(Lane<?> lane) {
        Map<Class<?>, Lane<?>> more = new LinkedHashMap<>(lanes);
        more.put(lane.eventType(), lane);
        return new EventSelection<>(type, names, conditions, limits, overflow, more, raw);
    }

    /** Asks for the text of the messages as well; see {@link Signal.Received#raw()}. */
    public EventSelection<E> raw() {
        return new EventSelection<>(type, names, conditions, limits, overflow, lanes, true);
    }

    /** The type of the events. */
    public Class<E> type() {
        return type;
    }

    /** The names of the events; empty if the type alone says which. */
    public List<String> names() {
        return names;
    }

    /** Whether an event fulfils the predicates. */
    public boolean accepts(E event) {
        for (Predicate<? super E> condition : conditions) {
            if (!condition.test(event)) {
                return false;
            }
        }
        return true;
    }

    /** How much may wait. */
    public QueueLimits limits() {
        return limits;
    }

    /** What happens to events that have no place. */
    public Overflow<? super E> overflow() {
        return overflow;
    }

    /** The types of events that have places of their own. */
    public List<Lane<?>> lanes() {
        return List.copyOf(lanes.values());
    }

    /** Whether the text of the messages is kept. */
    public boolean keepsRaw() {
        return raw;
    }

    /** What was asked for, in one line of printable ASCII. */
    @Override
    public String toString() {
        String what = names.isEmpty() ? type.getSimpleName() : String.join(", ", names);
        return PrintableAscii.of(conditions.isEmpty() ? what : what + " (some)", 200);
    }

    /**
     * Events that have places of their own.
     *
     * @param limits empty for those of the others
     */
    public record Lane<F extends QmpEvent>(Class<F> eventType, Optional<QueueLimits> limits, Overflow<? super F> rule) {
        public Lane {
            Objects.requireNonNull(eventType, "eventType");
            Objects.requireNonNull(limits, "limits");
            Objects.requireNonNull(rule, "rule");
        }
    }
}
