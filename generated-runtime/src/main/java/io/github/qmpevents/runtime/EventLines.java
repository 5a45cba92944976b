package io.github.qmpevents.runtime;

import io.github.qmpevents.runtime.bytes.Words;
import io.github.qmpevents.runtime.message.EventEnvelope;
import io.github.qmpevents.runtime.message.LineTaker;
import io.github.qmpevents.runtime.message.MessageLimits;
import org.jspecify.annotations.Nullable;

/**
 * Decodes events where they stand in a reader's buffer and hands them to the handlers; does not even look at the data of
 * those that nobody asked for. Whatever is not a well-formed event of the table is left to the reader, so that there is
 * one place that says what is wrong with it.
 */
final class EventLines<T extends QmpEvent> implements LineTaker {
    private final EventTable<T> table;
    private final EventHandlers<T> handlers;
    private final int longest;
    private final EventEnvelope envelope;
    private final @Nullable DriftLog drift;
    private long taken;

    EventLines(EventTable<T> table, EventHandlers<T> handlers, MessageLimits limits) {
        this.table = table;
        this.handlers = handlers;
        this.longest = limits.messageBytes();
        this.envelope = new EventEnvelope(limits);
        this.drift = handlers.newDriftLog();
        envelope.reader().setListener(drift);
    }

    /** The number of events taken. */
    long taken() {
        return taken;
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
        return handlers.isWanted(id) ? decode(id, bytes, from) : skip(bytes, from, to);
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
            if (handlers.isWanted(id)) {
                return drift != null && DriftLog.isAround(bytes, from, to) ? NOT_TAKEN : decode(id, bytes, from);
            }
            envelope.data().skipValue();
            return behindLine(bytes, from, envelope.end());
        } catch (RuntimeException e) {
            return NOT_TAKEN;
        }
    }

    /** An event that nobody asked for is as long as its line. */
    private int skip(byte[] bytes, int from, int to) {
        if (!envelope.hasData()) {
            return behindLine(bytes, from, envelope.end());
        }
        int lineFeed = Words.indexOfLineFeed(bytes, envelope.dataFrom(), to);
        int end = bytes[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
        return bytes[end - 1] == '}' ? behindLine(bytes, from, end) : NOT_TAKEN;
    }

    /** What decoders throw the reader will find out again, and say. */
    private int decode(int id, byte[] bytes, int from) {
        T event;
        int next;
        try {
            if (drift != null) {
                drift.begin(id);
            }
            event = table.decoder(id).decode(envelope, envelope.data());
            next = behindLine(bytes, from, envelope.end());
        } catch (RuntimeException e) {
            return NOT_TAKEN;
        }
        if (next != NOT_TAKEN) {
            dispatch(event, id);
        }
        return next;
    }

    private void dispatch(T event, int id) {
        if (drift != null) {
            drift.addDuplicates(envelope.data());
            handlers.dispatch(drift);
        }
        handlers.dispatchKnown(event, id);
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
