package io.github.qmpevents.runtime.testevents;

import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.EventJson;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.OpenEnum;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.Timestamps;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.UnrecognizedReason;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.json.MemberName;
import io.github.qmpevents.runtime.json.WireNames;
import io.github.qmpevents.runtime.message.EventTime;
import java.time.Instant;
import java.util.List;

/** A second table: an event with a member of every type that the first one lacks, and one whose members are optional. */
public final class DeviceEvents {
    public static final EventTable<DeviceEvent> TABLE = new Table();

    private DeviceEvents() {}

    /** The root. */
    public sealed interface DeviceEvent extends QmpEvent {
        @Override
        default String toJson() {
            return EventJson.of(timestamp(), eventName(), null);
        }
    }

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
        private static final MemberName SLOT = MemberName.of("slot");
        private static final MemberName NODE = MemberName.of("node");

        static Place read(JsonReader in) {
            String node = null;
            Long slot = null;
            in.beginObject();
            if (in.nextIs(SLOT)) {
                slot = in.readLong();
            }
            if (in.nextIs(NODE)) {
                node = in.readString();
            }
            for (int member = in.nextMember(MEMBERS, JsonReader.UNKNOWN);
                    member != JsonReader.END;
                    member = in.nextMember(MEMBERS, member)) {
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
                    : new Action(in.readUnknown(7), Value.UNRECOGNIZED);
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
        private static final MemberName ON = MemberName.of("on");
        private static final MemberName EXTRA = MemberName.of("extra");
        private static final MemberName PLACE = MemberName.of("place");
        private static final MemberName SIZE = MemberName.of("size");
        private static final MemberName ACTION = MemberName.of("action");
        private static final MemberName RATE = MemberName.of("rate");

        ChangedDecoder() {
            super(DeviceChangedEvent.NAME, DeviceChangedEvent.class);
        }

        @Override
        public List<String> memberPaths() {
            return List.of(
                    "data",
                    "data.place",
                    "data.place.node",
                    "data.place.slot",
                    "data.size",
                    "data.rate",
                    "data.on",
                    "data.action",
                    "data.extra");
        }

        @Override
        protected DeviceChangedEvent decode(EventTime time, JsonReader in) {
            Place place = null;
            Long size = null;
            Double rate = null;
            Boolean on = null;
            Action action = null;
            JsonValue extra = null;
            JsonObject.Builder additional = null;
            in.beginObject();
            if (in.nextIs(ON)) {
                on = in.readBoolean();
            }
            if (in.nextIs(EXTRA)) {
                extra = in.readValue();
            }
            if (in.nextIs(PLACE)) {
                place = Place.read(in);
            }
            if (in.nextIs(SIZE)) {
                size = in.readUnsignedLong();
            }
            if (in.nextIs(ACTION)) {
                action = Action.read(in);
            }
            if (in.nextIs(RATE)) {
                rate = in.readDouble();
            }
            for (int member = in.nextMember(MEMBERS, JsonReader.UNKNOWN);
                    member != JsonReader.END;
                    member = in.nextMember(MEMBERS, member)) {
                switch (member) {
                    case 0 -> place = Place.read(in);
                    case 1 -> size = in.readUnsignedLong();
                    case 2 -> rate = in.readDouble();
                    case 3 -> on = in.readBoolean();
                    case 4 -> action = Action.read(in);
                    case 5 -> extra = in.readValue();
                    default -> additional = in.readAdditional(additional, 0);
                }
            }
            return new DeviceChangedEvent(
                    time.timestamp(),
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
        private static final MemberName DEVICE = MemberName.of("device");
        private static final MemberName CODE = MemberName.of("code");

        GoneDecoder() {
            super(DeviceGoneEvent.NAME, DeviceGoneEvent.class);
        }

        @Override
        public List<String> memberPaths() {
            return List.of("data", "data.device", "data.code");
        }

        @Override
        protected DeviceGoneEvent decode(EventTime time, JsonReader in) {
            String device = null;
            Long code = null;
            JsonObject.Builder additional = null;
            in.beginObject();
            if (in.nextIs(DEVICE)) {
                device = in.readString();
            }
            if (in.nextIs(CODE)) {
                code = in.readLong();
            }
            for (int member = in.nextMember(MEMBERS, JsonReader.UNKNOWN);
                    member != JsonReader.END;
                    member = in.nextMember(MEMBERS, member)) {
                switch (member) {
                    case 0 -> device = in.readString();
                    case 1 -> code = in.readLong();
                    default -> additional = in.readAdditional(additional, 0);
                }
            }
            return new DeviceGoneEvent(time.timestamp(), device, code, JsonObject.orEmpty(additional));
        }
    }

    private static final class Table extends EventTable<DeviceEvent> {
        Table() {
            super(
                    DeviceEvent.class,
                    EventTable.API_LEVEL,
                    DeviceChangedEvent.NAME,
                    "DeviceChangedEvent",
                    DeviceGoneEvent.NAME,
                    "DeviceGoneEvent");
        }

        @Override
        protected EventDecoder<? extends DeviceEvent> newDecoder(int id) {
            return id == 0 ? new ChangedDecoder() : new GoneDecoder();
        }

        @Override
        protected DeviceEvent unrecognized(
                Instant timestamp, String eventName, JsonValue data, UnrecognizedReason reason, String detail) {
            return new OtherEvent(timestamp, eventName, data, reason, detail);
        }
    }
}
