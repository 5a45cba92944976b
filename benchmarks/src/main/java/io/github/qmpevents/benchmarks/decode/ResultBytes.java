package io.github.qmpevents.benchmarks.decode;

import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.events.QemuEvent;
import io.github.qmpevents.benchmarks.events.QemuEvents;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * How many bytes the results of decoding have, garbage not counted: the objects in an event that are not the same
 * objects when the line is decoded once more. Sizes are those of HotSpot on 64 bits, with its defaults for heaps below
 * 32 GB.
 */
public final class ResultBytes {
    private static final int HEADER = 12;
    private static final int ARRAY_HEADER = 16;
    private static final int REFERENCE = 4;

    private ResultBytes() {}

    /** The mean of a corpus, if the events of these types are decoded and no others. */
    public static double perEvent(Corpus corpus, Subscription subscription) throws ReflectiveOperationException {
        Set<Class<?>> types = new HashSet<>(subscription.eventTypes());
        long bytes = 0;
        for (byte[] line : corpus.lines()) {
            QemuEvent event = QemuEvents.TABLE.decode(line);
            if (types.contains(event.getClass())) {
                bytes += of(event, QemuEvents.TABLE.decode(line));
            }
        }
        return (double) bytes / corpus.size();
    }

    /** What a value has that another one, which is equal, does not share with it. */
    static long of(Object value, Object other) throws ReflectiveOperationException {
        if (value == other) {
            return 0;
        }
        if (value instanceof String text) {
            return size(String.class) + aligned(ARRAY_HEADER + characters(text));
        }
        long bytes = size(value.getClass());
        if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (!component.getType().isPrimitive()) {
                    bytes += ofComponent(component, value, other);
                }
            }
        } else if (!(value instanceof Instant || value instanceof Long || value instanceof Boolean)) {
            throw new IllegalArgumentException("not among the events of the corpus: " + value.getClass());
        }
        return bytes;
    }

    private static long ofComponent(RecordComponent component, Object value, Object other)
            throws ReflectiveOperationException {
        Object part = component.getAccessor().invoke(value);
        return part == null ? 0 : of(part, component.getAccessor().invoke(other));
    }

    private static int characters(String text) {
        boolean latin1 = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        return latin1 ? text.length() : 2 * text.length();
    }

    /** An object of a class right below {@code Object} or {@code Record}; smaller fields fill the gap before a long. */
    static long size(Class<?> type) {
        int longs = 0;
        int smaller = 0;
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                int bytes = size(field);
                longs += bytes == Long.BYTES ? 1 : 0;
                smaller += bytes == Long.BYTES ? 0 : bytes;
            }
        }
        int gap = longs > 0 ? Long.BYTES - HEADER % Long.BYTES : 0;
        return aligned(HEADER + gap + longs * Long.BYTES + Math.max(0, smaller - gap));
    }

    private static int size(Field field) {
        Class<?> type = field.getType();
        if (type == long.class || type == double.class) {
            return Long.BYTES;
        }
        return type == boolean.class || type == byte.class ? 1 : REFERENCE;
    }

    private static int aligned(int bytes) {
        return (bytes + Long.BYTES - 1) / Long.BYTES * Long.BYTES;
    }
}
