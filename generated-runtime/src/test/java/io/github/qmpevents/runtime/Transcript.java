package io.github.qmpevents.runtime;

import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.EventMessage;
import io.github.qmpevents.runtime.message.Greeting;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.message.MessageLimits;
import io.github.qmpevents.runtime.message.MessageReader;
import io.github.qmpevents.runtime.message.Reply;
import io.github.qmpevents.runtime.text.WarningLog;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read from a stream, in order: events, bad messages, greetings and replies, then the counts.
 *
 * @param bad how many bad messages there were
 */
public record Transcript(List<Entry> entries, long bad) {
    /** One of them, compared by what it is and, where equality is lenient, by what it shows. */
    public record Entry(Object what, String shown) {
        static Entry of(Object what) {
            return new Entry(what, what.toString());
        }

        static Entry of(Reply reply) {
            return of("reply " + reply.id() + " " + reply.value() + " " + reply.error());
        }
    }

    /** Reads message by message and decodes each event. */
    public static <T extends QmpEvent> Transcript byMessages(
            InputStream stream, EventTable<T> table, MessageLimits limits) throws IOException {
        List<Entry> entries = new ArrayList<>();
        MessageReader reader = new MessageReader(stream, limits);
        long events = 0;
        long unrecognized = 0;
        long bad = 0;
        for (Message message = reader.next(); message != null; message = reader.next()) {
            Entry entry = entry(message, table);
            entries.add(entry);
            events += message instanceof EventMessage ? 1 : 0;
            unrecognized += entry.what() instanceof UnrecognizedQmpEvent ? 1 : 0;
            bad += message instanceof BadMessage ? 1 : 0;
        }
        entries.add(Entry.of(new EventCounts(entries.size(), events, unrecognized, bad)));
        return new Transcript(entries, bad);
    }

    private static <T extends QmpEvent> Entry entry(Message message, EventTable<T> table) {
        if (message instanceof EventMessage event) {
            T decoded = table.decode(event);
            ReferenceDecoder.check(event, decoded, table);
            ReferenceDecoder.checkSame(decoded, table.decode(event.text()));
            return Entry.of(decoded);
        }
        return message instanceof Reply reply ? Entry.of(reply) : Entry.of(message);
    }

    /** Reads with handlers of everything. */
    public static <T extends QmpEvent> Transcript byHandlers(
            InputStream stream, EventTable<T> table, MessageLimits limits) throws IOException {
        List<Entry> entries = new ArrayList<>();
        EventCounts counts = EventStream.of(table)
                .onEvent(event -> entries.add(Entry.of(event)))
                .onUnrecognized(event -> {})
                .onBadMessage(bad -> entries.add(Entry.of(bad)))
                .onGreeting((Greeting greeting) -> entries.add(Entry.of(greeting)))
                .onReply(reply -> entries.add(Entry.of(reply)))
                .limits(limits)
                .read(stream);
        entries.add(Entry.of(counts));
        return new Transcript(entries, counts.bad());
    }

    /** Reads with handlers of one type, and of the events that have its name. */
    static <T extends QmpEvent> List<Entry> ofType(InputStream stream, EventTable<T> table, Class<? extends T> type)
            throws IOException {
        List<Entry> entries = new ArrayList<>();
        EventStream<T> events = EventStream.of(table);
        events.log = new WarningLog(() -> 0, line -> {});
        events.on(type, event -> entries.add(Entry.of(event)), event -> entries.add(Entry.of(event)))
                .read(stream);
        return entries;
    }

    /** Reads with handlers of nothing but bad messages and unknown events, which are always looked at. */
    public static <T extends QmpEvent> EventCounts ofNothing(InputStream stream, EventTable<T> table)
            throws IOException {
        EventStream<T> events = EventStream.of(table);
        events.log = new WarningLog(() -> 0, line -> {});
        return events.read(stream);
    }

    /** The events that have a name. */
    List<Entry> named(String eventName) {
        return entries.stream()
                .filter(entry -> entry.what() instanceof QmpEvent event
                        && event.eventName().equals(eventName))
                .toList();
    }

    /** The last entry. */
    EventCounts counts() {
        return (EventCounts) entries.get(entries.size() - 1).what();
    }

    /** Null if another transcript is the same. */
    public String difference(Transcript other) {
        for (int index = 0; index < Math.min(entries.size(), other.entries.size()); index++) {
            if (!entries.get(index).equals(other.entries.get(index))) {
                return "entry " + index + ": " + entries.get(index) + "\nbut " + other.entries.get(index);
            }
        }
        return entries.size() == other.entries.size() ? null : "more or less entries";
    }
}
