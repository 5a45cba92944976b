package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.UnrecognizedReason;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.message.EventTime;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of two events that carry a number; nothing is decoded here. */
final class Ticks extends EventTable<Ticks.Tick> {
    static final Ticks TABLE = new Ticks();
    static final int EVEN = 0;
    static final int ODD = 1;

    private Ticks() {
        super(Tick.class, API_LEVEL, "EVEN", "EvenTick", "ODD", "OddTick");
    }

    /** The root. */
    interface Tick extends QmpEvent {
        int number();

        @Override
        default @Nullable Instant timestamp() {
            return null;
        }

        @Override
        default String toJson() {
            return "{}";
        }
    }

    record EvenTick(int number) implements Tick {
        @Override
        public String eventName() {
            return "EVEN";
        }
    }

    record OddTick(int number) implements Tick {
        @Override
        public String eventName() {
            return "ODD";
        }
    }

    private record BadTick(String eventName, UnrecognizedReason reason, String detail)
            implements Tick, UnrecognizedQmpEvent {
        @Override
        public int number() {
            return -1;
        }

        @Override
        public @Nullable JsonValue data() {
            return null;
        }
    }

    @Override
    protected EventDecoder<? extends Tick> newDecoder(int id) {
        return id == EVEN ? new Decoder<>("EVEN", EvenTick.class) : new Decoder<>("ODD", OddTick.class);
    }

    @Override
    protected Tick unrecognized(
            @Nullable Instant timestamp,
            String eventName,
            @Nullable JsonValue data,
            UnrecognizedReason reason,
            String detail) {
        return new BadTick(eventName, reason, detail);
    }

    private static final class Decoder<E extends Tick> extends EventDecoder<E> {
        private Decoder(String name, Class<E> type) {
            super(name, type);
        }

        @Override
        public List<String> memberPaths() {
            return List.of("data");
        }

        @Override
        protected E decode(EventTime time, JsonReader in) {
            throw new UnsupportedOperationException();
        }
    }
}
