package io.github.qmpevents.runtime;

import io.github.qmpevents.runtime.bytes.Words;
import io.github.qmpevents.runtime.message.EventEnvelope;
import io.github.qmpevents.runtime.message.EventMessage;
import io.github.qmpevents.runtime.message.LineTaker;
import io.github.qmpevents.runtime.message.MessageLimits;
import org.jspecify.annotations.Nullable;

/**
 * Decodes events where they stand in a reader's buffer and puts them into a sink; does not even look at the data of those
 * that nobody asked for. Whatever is not a well-formed event of the table is left to the reader, so that there is one
 * place that says what is wrong with it; the reader's message of it is for {@link #put(EventMessage)}.
 *
 * @param <T> the root of the events' types
 */
public final class EventLines<T extends QmpEvent> implements LineTaker {
    private final EventTable<T> table;
    private final EventSink<T> sink;
    private final int longest;
    private final EventEnvelope envelope;
    private final @Nullable DriftLog drift;
    private long taken;

    /**
     * For one reader.
     *
     * @param limits those of the reader
     */
    public EventLines(EventTable<T> table, EventSink<T> sink, MessageLimits limits) {
        this.table = table;
        this.sink = sink;
        this.longest = limits.messageBytes();
        this.envelope = new EventEnvelope(limits);
        this.drift = sink.wantsDrift() ? new DriftLog(table) : null;
        envelope.reader().setListener(drift);
    }

    /** The number of events taken as lines. */
    public long taken() {
        return taken;
    }

    /**
     * Decodes an event that was not taken as a line and puts it into the sink.
     *
     * @return the event; null if nobody asked for it, when it has not been decoded
     */
    public @Nullable T put(EventMessage message) {
        return put(table, sink, message, drift);
    }

    static <T extends QmpEvent> @Nullable T put(
            EventTable<T> table, EventSink<T> sink, EventMessage message, @Nullable DriftLog drift) {
        int id = table.id(message.eventName());
        if (id != EventTable.UNKNOWN && !sink.isWanted(id)) {
            sink.skipped(id, message.length());
            return null;
        }
        if (drift != null) {
            drift.begin(id);
        }
        T event = table.decode(message, id, drift);
        if (drift != null) {
            drift.addRest(message, id);
            drift.putInto(sink);
        }
        byte[] bytes = message.toBytes();
        if (event instanceof UnrecognizedQmpEvent) {
            sink.unrecognized(event, id, bytes, 0, bytes.length);
        } else {
            sink.recognized(event, id, bytes, 0, bytes.length);
        }
        return event;
    }

    @Override
    public int take(byte[] bytes, int from, int to) {
        int next = takePlain(bytes, from, to);
        if (next == NOT_TAKEN) {
            next = takeAny(bytes, from, to);
        }
        taken += next == NOT_TAKEN ? 0 : 1;
        return next;
    }

    /** An event that begins as QEMU writes it. */
    int takePlain(byte[] bytes, int from, int to) {
        if (!envelope.beginPlain(bytes, from, to)) {
            return NOT_TAKEN;
        }
        int id = table.id(bytes, envelope.nameFrom(), envelope.nameTo());
        if (id == EventTable.UNKNOWN) {
            return NOT_TAKEN;
        }
        return sink.isWanted(id) ? decode(id, bytes, from) : skip(id, bytes, from, to);
    }

    /** An event in any form that JSON allows, as long as it is one line. */
    int takeAny(byte[] bytes, int from, int to) {
        try {
            if (!envelope.begin(bytes, from, to)) {
                return NOT_TAKEN;
            }
            int id = table.id(bytes, envelope.nameFrom(), envelope.nameTo());
            if (id == EventTable.UNKNOWN) {
                return NOT_TAKEN;
            }
            if (sink.isWanted(id)) {
                return drift != null && DriftLog.isAround(bytes, from, to) ? NOT_TAKEN : decode(id, bytes, from);
            }
            envelope.data().skipValue();
            return skipTo(envelope.end(), id, bytes, from);
        } catch (RuntimeException e) {
            return NOT_TAKEN;
        }
    }

    /** An event that nobody asked for is as long as its line. */
    private int skip(int id, byte[] bytes, int from, int to) {
        if (!envelope.hasData()) {
            return skipTo(envelope.end(), id, bytes, from);
        }
        int lineFeed = endOfOnlyMessage(bytes, envelope.dataFrom() + 1, to);
        if (lineFeed == NOT_TAKEN) {
            return NOT_TAKEN;
        }
        int end = bytes[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
        return bytes[end - 1] == '}' ? skipTo(end, id, bytes, from) : NOT_TAKEN;
    }

    /**
     * The index of the line feed of a line; {@link #NOT_TAKEN} if a brace opens behind one that closes, as where another
     * message begins on the line.
     */
    private static int endOfOnlyMessage(byte[] bytes, int from, int to) {
        int at = Words.indexOfLineFeedOrBrace(bytes, from, to);
        while (bytes[at] != '\n') {
            int before = at - 1;
            while (bytes[before] == ' ' || bytes[before] == '\t' || bytes[before] == '\r') {
                before--;
            }
            if (bytes[before] == '}') {
                return NOT_TAKEN;
            }
            at = Words.indexOfLineFeedOrBrace(bytes, at + 1, to);
        }
        return at;
    }

    private int skipTo(int end, int id, byte[] bytes, int from) {
        int next = behindLine(bytes, from, end);
        if (next != NOT_TAKEN) {
            sink.skipped(id, end - from);
        }
        return next;
    }

    /** What decoders throw the reader will find out again, and say. */
    private int decode(int id, byte[] bytes, int from) {
        T event;
        int end;
        try {
            if (drift != null) {
                drift.begin(id);
            }
            event = table.decoder(id).decode(envelope, envelope.data());
            end = envelope.end();
        } catch (RuntimeException e) {
            return NOT_TAKEN;
        }
        int next = behindLine(bytes, from, end);
        if (next != NOT_TAKEN) {
            if (drift != null) {
                drift.addDuplicates(envelope.data());
                drift.putInto(sink);
            }
            sink.recognized(event, id, bytes, from, end);
        }
        return next;
    }

    /**
     * The index behind the line of a message that ends before an index; {@link #NOT_TAKEN} if it does not, is too long,
     * or more follows on its line.
     */
    private int behindLine(byte[] bytes, int from, int end) {
        if (end == EventEnvelope.UNFIT || end - from > longest) {
            return NOT_TAKEN;
        }
        int lineFeed = bytes[end] == '\r' ? end + 1 : end;
        return bytes[lineFeed] == '\n' ? lineFeed + 1 : NOT_TAKEN;
    }
}
