package io.github.qmpevents.runtime.command;

import io.github.qmpevents.runtime.QmpEvent;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Events of a type that a predicate takes.
 *
 * @param eventType the type
 * @param predicate whether an event of the type is one of them
 */
public record EventMatch<E extends QmpEvent>(Class<E> eventType, Predicate<? super E> predicate) {
    public EventMatch {
        Objects.requireNonNull(eventType, "eventType");
        Objects.requireNonNull(predicate, "predicate");
    }
}
