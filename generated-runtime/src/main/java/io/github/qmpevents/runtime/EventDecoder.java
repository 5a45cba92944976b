package io.github.qmpevents.runtime;

import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.message.EventTime;
import java.util.List;
import java.util.Objects;

/**
 * Makes events of one type out of their data; generated.
 *
 * @param <E> the type of the event
 */
public abstract class EventDecoder<E extends QmpEvent> {
    private final String eventName;
    private final Class<E> eventType;

    protected EventDecoder(String eventName, Class<E> eventType) {
        this.eventName = Objects.requireNonNull(eventName, "eventName");
        this.eventType = Objects.requireNonNull(eventType, "eventType");
    }

    /** The name of the event on the wire. */
    public final String eventName() {
        return eventName;
    }

    public final Class<E> eventType() {
        return eventType;
    }

    /**
     * Where the event's members stand in a message, such as {@code data.server.port}; {@code data} itself is the first,
     * the others come in the order of the description, each followed by what is in it. The index of a path is the id of
     * its member.
     */
    public abstract List<String> memberPaths();

    /**
     * Makes an event.
     *
     * @param time asked once the data has been read
     * @param in stands before the data of the event, which is an empty object if the message has none
     * @throws io.github.qmpevents.runtime.json.DecodeException if the data is not as described
     */
    protected abstract E decode(EventTime time, JsonReader in);
}
