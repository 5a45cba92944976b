package io.github.qmpevents.runtime;

import io.github.qmpevents.runtime.json.DecodeException;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.json.WireNames;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.EventMessage;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.text.PrintableAscii;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The events of one description with their decoders; generated. Each has an id, which is its place in the description,
 * from 0.
 *
 * @param <T> the root of the events' types
 */
public abstract class EventTable<T extends QmpEvent> {
    /** What generated code may ask of this version of the runtime; counted up when something is added. */
    public static final int API_LEVEL = 1;

    /** The id of an event that is not in the table. */
    static final int UNKNOWN = -1;

    private final Class<T> root;
    private final WireNames eventNames;
    private final WireNames typeNames;
    /**
     * Made when the first event of their type comes: most programs ask for few types. Threads may each make one and
     * overwrite each other's, which is as good: what a decoder consists of is final.
     */
    private final @Nullable EventDecoder<? extends T>[] decoders;

    private final Map<Class<?>, Integer> idsByType = new ConcurrentHashMap<>();

    /**
     * @param apiLevel the {@link #API_LEVEL} of the runtime that the generated code was made for
     * @param namesAndTypes in the order of the description, for each event its name and the simple name of its class
     * @throws IllegalStateException if this runtime is older than the generated code needs
     * @throws IllegalArgumentException if two events have the same name or type
     */
    protected EventTable(Class<T> root, int apiLevel, String... namesAndTypes) {
        if (apiLevel > API_LEVEL) {
            throw new IllegalStateException(
                    "The events of " + root.getName() + " were generated for API level " + apiLevel
                            + ", but this qmp-events-runtime has level " + API_LEVEL + ": update qmp-events-runtime.");
        }
        this.root = root;
        this.eventNames = WireNames.of(everySecond(namesAndTypes, 0));
        this.typeNames = WireNames.of(everySecond(namesAndTypes, 1));
        this.decoders = newArray(eventNames.names().size());
    }

    private static String[] everySecond(String[] pairs, int first) {
        String[] some = new String[pairs.length / 2];
        for (int index = 0; index < some.length; index++) {
            some[index] = pairs[2 * index + first];
        }
        return some;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T extends QmpEvent> @Nullable EventDecoder<? extends T>[] newArray(int length) {
        return new EventDecoder[length];
    }

    /** Makes the decoder of the event with an id. */
    protected abstract EventDecoder<? extends T> newDecoder(int id);

    /** The root of the events' types. */
    public final Class<T> root() {
        return root;
    }

    /**
     * The releases of QEMU whose events were described, such as {@code 9.1}, oldest first; empty if that is not known.
     * A monitor that is connected to another QEMU says so.
     */
    public List<String> qemuVersions() {
        return List.of();
    }

    /** The names of all events, in the order of the description. */
    public final List<String> eventNames() {
        return eventNames.names();
    }

    /**
     * Where the members of an event stand in a message; see {@link EventDecoder#memberPaths()}.
     *
     * @param id the place of the event in {@link #eventNames()}
     * @throws IndexOutOfBoundsException if there is no such event
     */
    public final List<String> memberPaths(int id) {
        return decoder(id).memberPaths();
    }

    /** The type of the events with a name. */
    public final Optional<Class<? extends T>> eventType(String eventName) {
        int id = id(eventName);
        return id == UNKNOWN ? Optional.empty() : Optional.of(decoder(id).eventType());
    }

    /**
     * The name of the events of a type.
     *
     * @throws IllegalArgumentException if the type is not in the table
     */
    public final String eventName(Class<? extends T> eventType) {
        return eventNames().get(id(eventType));
    }

    /**
     * Makes an event of its own type, or an unrecognised one that says why it could not be. Whatever the message holds,
     * this does not throw.
     */
    public final T decode(EventMessage message) {
        return decode(message, id(message.eventName()), null);
    }

    /**
     * Makes an event from the text of a whole message, as {@link #decode(EventMessage)} does.
     *
     * @throws JsonSyntaxException if the text is not JSON
     * @throws IllegalArgumentException if it is not the message of an event
     */
    public final T decode(byte[] message) {
        Message parsed = Message.parse(message);
        if (parsed instanceof EventMessage event) {
            return decode(event);
        }
        String found = parsed instanceof BadMessage bad
                ? bad.detail()
                : "found a " + parsed.getClass().getSimpleName();
        throw new IllegalArgumentException("not the message of an event: " + found);
    }

    /** As {@link #decode(byte[])}. */
    public final T decode(String json) {
        return decode(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Makes the event that stands for one which could not be made. */
    protected abstract T unrecognized(
            @Nullable Instant timestamp,
            String eventName,
            @Nullable JsonValue data,
            UnrecognizedReason reason,
            String detail);

    /** The number of events in the table; their ids are below it. */
    final int size() {
        return decoders.length;
    }

    /** The id of the event with a name; -1 if it is not in the table. */
    public final int id(String eventName) {
        return eventNames.find(eventName);
    }

    /** The id of the event whose name is written as these bytes. */
    final int id(byte[] bytes, int from, int to) {
        return eventNames.find(bytes, from, to);
    }

    /**
     * The id of the events of a type.
     *
     * @throws IllegalArgumentException if the type is not in the table
     */
    public final int id(Class<?> eventType) {
        Integer known = idsByType.get(eventType);
        return known != null ? known : findId(eventType);
    }

    private int findId(Class<?> eventType) {
        int id = typeNames.find(eventType.getSimpleName());
        if (id == UNKNOWN || decoder(id).eventType() != eventType) {
            throw new IllegalArgumentException("not an event of " + root.getName() + ": " + eventType.getName());
        }
        idsByType.put(eventType, id);
        return id;
    }

    final EventDecoder<? extends T> decoder(int id) {
        EventDecoder<? extends T> decoder = decoders[id];
        if (decoder == null) {
            decoder = newDecoder(id);
            decoders[id] = decoder;
        }
        return decoder;
    }

    /** @param drift told what the event has that the description does not; null for nobody */
    final T decode(EventMessage message, int id, @Nullable DriftLog drift) {
        if (id == UNKNOWN) {
            String detail = "unknown event " + PrintableAscii.of(message.eventName(), 100);
            return unrecognized(message, UnrecognizedReason.UNKNOWN_EVENT, detail);
        }
        try {
            DecodeException fault = message.timestampFault();
            if (fault != null) {
                return unrecognized(message, reason(fault), fault.detail());
            }
            JsonReader data = message.data();
            data.setListener(drift);
            return decoder(id).decode(message, data);
        } catch (DecodeException e) {
            return unrecognized(message, reason(e), e.detail());
        } catch (RuntimeException e) {
            String detail = "the decoder failed: " + PrintableAscii.of(e.toString(), 200);
            return unrecognized(message, UnrecognizedReason.DECODER_FAILED, detail);
        }
    }

    private T unrecognized(EventMessage message, UnrecognizedReason reason, String detail) {
        return unrecognized(message.timestamp(), message.eventName(), message.dataValue(), reason, detail);
    }

    private static UnrecognizedReason reason(DecodeException fault) {
        return switch (fault.problem()) {
            case MISSING_MEMBER -> UnrecognizedReason.MISSING_MEMBER;
            case WRONG_TYPE -> UnrecognizedReason.WRONG_TYPE;
            case NUMBER_DOES_NOT_FIT -> UnrecognizedReason.NUMBER_DOES_NOT_FIT;
        };
    }
}
