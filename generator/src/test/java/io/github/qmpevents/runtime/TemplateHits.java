package io.github.qmpevents.runtime;

import io.github.qmpevents.runtime.json.DecodeListener;
import io.github.qmpevents.runtime.message.EventEnvelope;
import io.github.qmpevents.runtime.message.LineTaker;
import io.github.qmpevents.runtime.message.MessageLimits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts how the events of a stream are decoded: those of a table, each on a line of its own. In the package of the
 * runtime, since how an event was taken is nobody else's business.
 */
public final class TemplateHits {
    private final EventTable<QmpEvent> table;
    private final EventLines<QmpEvent> lines;
    private final EventEnvelope envelope = new EventEnvelope(MessageLimits.defaults());
    private final Surprises surprises = new Surprises();

    /** Events of the table whose members the description knows. */
    private long known;
    /** Events of the table with other members. */
    private long drifted;

    /** Known events that were not taken, or not in the order of the template. */
    private final List<String> missed = new ArrayList<>();

    public TemplateHits(EventTable<QmpEvent> table) {
        this.table = table;
        EventHandlers<QmpEvent> handlers =
                EventHandlers.builder(table).onEvent(event -> {}).build();
        this.lines = handlers.lines(MessageLimits.defaults());
        envelope.reader().setListener(surprises);
    }

    public long known() {
        return known;
    }

    public long drifted() {
        return drifted;
    }

    public List<String> missed() {
        return missed;
    }

    /** Adds a stream, each of whose lines ends with a line feed. */
    public void add(byte[] stream) {
        byte[] bytes = Arrays.copyOf(stream, stream.length + LineTaker.SPARE);
        int from = 0;
        for (int at = 0; at < stream.length; at++) {
            if (bytes[at] == '\n') {
                addLine(bytes, from, at + 1);
                from = at + 1;
            }
        }
    }

    private void addLine(byte[] bytes, int from, int to) {
        if (bytes[from] != '{' || bytes[from + 1] != '"' || !envelope.begin(bytes, from, to)) {
            return; // no event, or a line of one that is written on several lines
        }
        int id = table.id(bytes, envelope.nameFrom(), envelope.nameTo());
        if (id == EventTable.UNKNOWN) {
            return;
        }
        surprises.clear();
        boolean plain = envelope.beginPlain(bytes, from, to);
        if (plain) {
            table.decoder(id).decode(envelope, envelope.data());
        }
        boolean taken = lines.takePlain(bytes, from, to) == to;
        drifted += surprises.drift ? 1 : 0;
        known += surprises.drift ? 0 : 1;
        if (!taken || !plain || (surprises.elsewhere && !surprises.drift)) {
            missed.add(new String(bytes, from, to - from, StandardCharsets.UTF_8));
        }
    }

    private static final class Surprises implements DecodeListener {
        private boolean elsewhere;
        private boolean drift;

        void clear() {
            elsewhere = false;
            drift = false;
        }

        @Override
        public void expectedElsewhere() {
            elsewhere = true;
        }

        @Override
        public void unknownMember(int object, String name) {
            drift = true;
        }

        @Override
        public void unknownValue(int member, String value) {
            // The template takes it all the same.
        }

        @Override
        public void missingMember(int member) {
            drift = true;
        }
    }
}
