package io.github.qmpevents.runtime;

import io.github.qmpevents.runtime.bytes.Words;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.message.EventEnvelope;
import io.github.qmpevents.runtime.message.LineTaker;
import io.github.qmpevents.runtime.message.MessageLimits;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes events where they stand in a reader's buffer and hands them to the handlers; does not even look at the data of
 * those that nobody asked for. Whatever is not a well-formed event of the table is left to the reader, so that there is
 * one place that says what is wrong with it.
 */
final class EventLines<T extends QmpEvent> implements LineTaker {
    private static final byte[] EMPTY_OBJECT = "{}".getBytes(StandardCharsets.US_ASCII);

    private final EventTable<T> table;
    private final EventHandlers<T> handlers;
    private final int longest;
    private final EventEnvelope envelope;
    private final JsonReader in;
    private final @Nullable DriftLog drift;
    private long taken;

    EventLines(EventTable<T> table, EventHandlers<T> handlers, MessageLimits limits) {
        this.table = table;
        this.handlers = handlers;
        this.longest = limits.messageBytes();
        this.envelope = new EventEnvelope(limits);
        this.in = JsonReader.of(EMPTY_OBJECT, 0, EMPTY_OBJECT.length, limits.depth());
        this.drift = handlers.newDriftLog();
        in.setListener(drift);
    }

    /** The number of events taken. */
    long taken() {
        return taken;
    }

    @Override
    public int take(byte[] bytes, int from, int to) {
        int next = NOT_TAKEN;
        if (envelope.readPlain(bytes, from, to)) {
            next = takePlain(bytes, from, to);
        }
        if (next == NOT_TAKEN) {
            next = takeWhole(bytes, from, to);
        }
        if (next != NOT_TAKEN) {
            taken++;
        }
        return next;
    }

    /** An event that begins as QEMU writes it: its line has not been searched for its end. */
    private int takePlain(byte[] bytes, int from, int to) {
        int id = table.id(bytes, envelope.nameFrom(), envelope.nameTo());
        if (id == EventTable.UNKNOWN) {
            return NOT_TAKEN;
        }
        if (!handlers.isWanted(id)) {
            return skip(bytes, from, to);
        }
        T event = decode(id, bytes, from, to);
        if (event == null || in.lineFeeds() != 0) {
            return NOT_TAKEN;
        }
        boolean hasData = envelope.dataFrom() != EventEnvelope.NO_DATA;
        int next = behindMessage(bytes, from, hasData ? from + in.offset() : envelope.nameTo() + 1);
        if (next != NOT_TAKEN) {
            dispatch(event, id, bytes, from, to);
        }
        return next;
    }

    /** An event that nobody asked for is as long as its line. */
    private int skip(byte[] bytes, int from, int to) {
        if (envelope.dataFrom() == EventEnvelope.NO_DATA) {
            return behindMessage(bytes, from, envelope.nameTo() + 1);
        }
        int lineFeed = Words.indexOfLineFeed(bytes, envelope.dataFrom(), to);
        return behindMessage(bytes, from, bytes[lineFeed - 1] == '\r' ? lineFeed - 2 : lineFeed - 1);
    }

    /**
     * The index behind the line of a message that ends at an index; {@link #NOT_TAKEN} if no message ends there, or it
     * is too long, or more follows on its line.
     */
    private int behindMessage(byte[] bytes, int from, int brace) {
        if (bytes[brace] != '}' || brace + 1 - from > longest) {
            return NOT_TAKEN;
        }
        int lineFeed = bytes[brace + 1] == '\r' ? brace + 2 : brace + 1;
        return bytes[lineFeed] == '\n' ? lineFeed + 1 : NOT_TAKEN;
    }

    /** An event in any form that JSON allows, as long as it is one line. */
    private int takeWhole(byte[] bytes, int from, int to) {
        int lineFeed = Words.indexOfLineFeed(bytes, from, to);
        int end = bytes[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
        if (bytes[end - 1] != '}' || end - from > longest || !envelope.readWhole(bytes, from, end)) {
            return NOT_TAKEN;
        }
        int id = table.id(bytes, envelope.nameFrom(), envelope.nameTo());
        if (id == EventTable.UNKNOWN) {
            return NOT_TAKEN;
        }
        if (handlers.isWanted(id)) {
            T event = decode(id, bytes, from, end);
            if (event == null) {
                return NOT_TAKEN;
            }
            dispatch(event, id, bytes, from, end);
        }
        return lineFeed + 1;
    }

    /** Null if the data is not as described: the reader will find out again, and say why. */
    private @Nullable T decode(int id, byte[] bytes, int from, int to) {
        if (drift != null) {
            drift.begin(id);
        }
        try {
            toData(bytes, from, to);
            return table.decoder(id).decode(envelope.timestamp(), in);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private void toData(byte[] bytes, int from, int to) {
        if (envelope.dataFrom() == EventEnvelope.NO_DATA) {
            in.reset(EMPTY_OBJECT, 0, EMPTY_OBJECT.length);
        } else {
            in.reset(bytes, from, to);
            in.seek(envelope.dataFrom() - from, 1);
        }
    }

    private void dispatch(T event, int id, byte[] bytes, int from, int to) {
        if (drift != null) {
            toData(bytes, from, to);
            drift.addDuplicates(in);
            handlers.dispatch(drift);
        }
        handlers.dispatchKnown(event, id);
    }
}
