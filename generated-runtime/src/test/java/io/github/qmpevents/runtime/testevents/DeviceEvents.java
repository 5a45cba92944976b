package io.github.qmpevents.runtime.testevents;

import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.OpenEnum;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.Timestamps;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.UnrecognizedReason;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.json.WireNames;
import java.time.Instant;
import java.util.List;

/** A second table: an event with a member of every type that the first one lacks, and one whose members are optional. */
public final class DeviceEvents {
    public static final EventTable<DeviceEvent> TABLE = new Table();

    private DeviceEvents() {}

    /** The root. */
    public sealed interface DeviceEvent extends QmpEvent {}

    /** With a member of each type. */
    public record DeviceChangedEvent(
            Instant timestamp,
            Place place,
            long size,
            double rate,
            boolean on,
            Action action,
            JsonValue extra,
            JsonObject additional)
            implements DeviceEvent {
        public static final String NAME = "DEVICE_CHANGED";

        public DeviceChangedEvent {
            timestamp = Timestamps.truncate(timestamp);
        }

        @Override
        public String eventName() {
            return NAME;
        }
    }

    /** Where a device is. */
    public record Place(String node, Long slot) {
        private static final WireNames MEMBERS = WireNames.of("node", "slot");

        static Place read(JsonReader in) {
            String node = null;
            Long slot = null;
            in.beginObject();
            for (int member = in.nextMember(MEMBERS); member != JsonReader.END; member = in.nextMember(MEMBERS)) {
                switch (member) {
                    case 0 -> node = in.readString();
                    case 1 -> slot = in.readLong();
                    default -> in.skipValue();
                }
            }
            if (node == null) {
                throw in.missingMember("node");
            }
            return new Place(node, slot);
        }
    }

    /** An open enumeration. */
    public static final class Action extends OpenEnum<Action.Value> {
        private static final WireNames NAMES = WireNames.of("plug", "unplug", "move-to-slot");
        private static final Value[] KNOWN = {Value.PLUG, Value.UNPLUG, Value.MOVE};

        private Action(String wireName, Value value) {
            super(wireName, value);
        }

        static Action read(JsonReader in) {
            int known = in.readKnown(NAMES);
            return known >= 0
                    ? new Action(NAMES.names().get(known), KNOWN[known])
                    : new Action(in.readString(), Value.UNRECOGNIZED);
        }

        /** For switch. */
        public enum Value {
            PLUG,
            UNPLUG,
            MOVE,
            UNRECOGNIZED
        }
    }

    /** With nothing that has to be there. */
    public record DeviceGoneEvent(Instant timestamp, String device, Long code, JsonObject additional)
            implements DeviceEvent {
        public static final String NAME = "DEVICE_GONE";

        public DeviceGoneEvent {
            timestamp = Timestamps.truncate(timestamp);
        }

        @Override
        public String eventName() {
            return NAME;
        }
    }

    /** What could not be made. */
    public record OtherEvent(
            Instant timestamp, String eventName, JsonValue data, UnrecognizedReason reason, String detail)
            implements DeviceEvent, UnrecognizedQmpEvent {}

    private static final class ChangedDecoder extends EventDecoder<DeviceChangedEvent> {
        private static final WireNames MEMBERS = WireNames.of("place", "size", "rate", "on", "action", "extra");

        ChangedDecoder() {
            super(DeviceChangedEvent.NAME, DeviceChangedEvent.class);
        }

        @Override
        protected DeviceChangedEvent decode(Instant timestamp, JsonReader in) {
            Place place = null;
            Long size = null;
            Double rate = null;
            Boolean on = null;
            Action action = null;
            JsonValue extra = null;
            JsonObject.Builder additional = null;
            in.beginObject();
            for (int member = in.nextMember(MEMBERS); member != JsonReader.END; member = in.nextMember(MEMBERS)) {
                switch (member) {
                    case 0 -> place = Place.read(in);
                    case 1 -> size = in.readUnsignedLong();
                    case 2 -> rate = in.readDouble();
                    case 3 -> on = in.readBoolean();
                    case 4 -> action = Action.read(in);
                    case 5 -> extra = in.readValue();
                    default -> additional = in.readAdditional(additional);
                }
            }
            return new DeviceChangedEvent(
                    timestamp,
                    required(place, "place", in),
                    required(size, "size", in),
                    required(rate, "rate", in),
                    required(on, "on", in),
                    required(action, "action", in),
                    extra,
                    JsonObject.orEmpty(additional));
        }

        private static <V> V required(V value, String name, JsonReader in) {
            if (value == null) {
                throw in.missingMember(name);
            }
            return value;
        }
    }

    private static final class GoneDecoder extends EventDecoder<DeviceGoneEvent> {
        private static final WireNames MEMBERS = WireNames.of("device", "code");

        GoneDecoder() {
            super(DeviceGoneEvent.NAME, DeviceGoneEvent.class);
        }

        @Override
        protected DeviceGoneEvent decode(Instant timestamp, JsonReader in) {
            String device = null;
            Long code = null;
            JsonObject.Builder additional = null;
            in.beginObject();
            for (int member = in.nextMember(MEMBERS); member != JsonReader.END; member = in.nextMember(MEMBERS)) {
                switch (member) {
                    case 0 -> device = in.readString();
                    case 1 -> code = in.readLong();
                    default -> additional = in.readAdditional(additional);
                }
            }
            return new DeviceGoneEvent(timestamp, device, code, JsonObject.orEmpty(additional));
        }
    }

    private static final class Table extends EventTable<DeviceEvent> {
        Table() {
            super(DeviceEvent.class, EventTable.API_LEVEL, List.of(new ChangedDecoder(), new GoneDecoder()));
        }

        @Override
        protected DeviceEvent unrecognized(
                Instant timestamp, String eventName, JsonValue data, UnrecognizedReason reason, String detail) {
            return new OtherEvent(timestamp, eventName, data, reason, detail);
        }
    }
}
