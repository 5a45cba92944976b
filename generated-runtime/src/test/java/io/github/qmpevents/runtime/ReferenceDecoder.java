package io.github.qmpevents.runtime;

import io.github.qmpevents.runtime.json.JsonBoolean;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.message.EventMessage;
import io.github.qmpevents.runtime.testevents.DeviceEvents.DeviceChangedEvent;
import io.github.qmpevents.runtime.testevents.DeviceEvents.DeviceGoneEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** Checks events against the tree of values that the text of their message is. */
final class ReferenceDecoder {
    private ReferenceDecoder() {}

    /** Fails if an event does not have what its message has. */
    static void check(EventMessage message, QmpEvent event, EventTable<?> table) {
        JsonObject envelope = tree(message.text());
        JsonObject data = envelope.get("data") instanceof JsonObject object ? object : JsonObject.EMPTY;
        String name = text(envelope.get("event"));
        check("name", name, message.eventName());
        check("data", envelope.get("data"), message.dataValue());
        check("name of the event", name, event.eventName());
        boolean known = table.eventNames().contains(name);
        if (event instanceof UnrecognizedQmpEvent unrecognized) {
            check("known", known, unrecognized.reason() != UnrecognizedReason.UNKNOWN_EVENT);
            check("data of the event", envelope.get("data"), unrecognized.data());
            return;
        }
        check("known", known, true);
        check("timestamp", timestamp(envelope.get("timestamp")), message.timestamp());
        check("timestamp of the event", message.timestamp(), event.timestamp());
        checkMembers(event, data);
    }

    /** Fails if another event is not the same or does not show the same. */
    static void checkSame(QmpEvent event, QmpEvent other) {
        check("event", event, other);
        check("event as text", event.toString(), other.toString());
    }

    private static void checkMembers(QmpEvent event, JsonObject data) {
        if (event instanceof StopEvent stop) {
            checkAdditional(data, List.of(), stop.additional());
        } else if (event instanceof JobEndedEvent ended) {
            check("job", text(data.get("job")), ended.job());
            check("kind", text(data.get("kind")), ended.kind().wireName());
            check("done", integer(data.get("done")), ended.done());
            check("error", text(data.get("error")), ended.error());
            checkAdditional(data, List.of("job", "kind", "done", "error", "servers"), ended.additional());
        } else if (event instanceof DeviceGoneEvent gone) {
            check("device", text(data.get("device")), gone.device());
            check("code", integer(data.get("code")), gone.code());
            checkAdditional(data, List.of("device", "code"), gone.additional());
        } else if (event instanceof DeviceChangedEvent changed) {
            checkChanged(changed, data);
        }
    }

    private static void checkChanged(DeviceChangedEvent changed, JsonObject data) {
        JsonObject place = (JsonObject) Objects.requireNonNull(data.get("place"));
        check("node", text(place.get("node")), changed.place().node());
        check("slot", integer(place.get("slot")), changed.place().slot());
        check("size", ((JsonNumber) data.get("size")).unsignedLongValue(), changed.size());
        check("rate", ((JsonNumber) data.get("rate")).doubleValue(), changed.rate());
        check("on", data.get("on"), JsonBoolean.of(changed.on()));
        check("action", text(data.get("action")), changed.action().wireName());
        check("extra", data.get("extra"), changed.extra());
        List<String> known = List.of("place", "size", "rate", "on", "action", "extra");
        checkAdditional(data, known, changed.additional());
    }

    private static void checkAdditional(JsonObject data, List<String> known, JsonObject additional) {
        JsonObject.Builder others = JsonObject.builder();
        data.members().forEach((name, value) -> {
            if (!known.contains(name)) {
                others.put(name, value);
            }
        });
        check("additional", others.build().json(), additional.json());
    }

    /** Limits of the depth have been checked already, and may have been higher than usual. */
    private static JsonObject tree(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return JsonReader.of(bytes, 0, bytes.length, JsonReader.MAX_DEPTH).readObject();
    }

    private static Instant timestamp(JsonValue value) {
        if (value == null) {
            return null;
        }
        long seconds = integer(((JsonObject) value).get("seconds"));
        long microseconds = integer(((JsonObject) value).get("microseconds"));
        if (seconds == -1 && microseconds == -1) {
            return null;
        }
        try {
            return Instant.ofEpochSecond(seconds).plus(microseconds, ChronoUnit.MICROS);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static String text(JsonValue value) {
        return value == null ? null : ((JsonString) value).value();
    }

    private static Long integer(JsonValue value) {
        return value == null ? null : (Long) ((JsonNumber) value).longValue();
    }

    private static void check(String what, Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            throw new AssertionError(what + ": expected " + expected + ", found " + found);
        }
    }
}
