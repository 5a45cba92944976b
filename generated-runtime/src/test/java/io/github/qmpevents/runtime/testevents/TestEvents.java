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
import java.util.ArrayList;
import java.util.List;

/**
 * A table as the generator would write it: an event without data, one with all kinds of members, and one that is
 * broken.
 */
public final class TestEvents {
    public static final EventTable<TestEvent> TABLE = new Table(EventTable.API_LEVEL);

    private TestEvents() {}

    /** The root. */
    public sealed interface TestEvent extends QmpEvent {
        @Override
        default String toJson() {
            return EventJson.of(timestamp(), eventName(), null);
        }
    }

    /** Without data. */
    public record StopEvent(Instant timestamp, JsonObject additional) implements TestEvent {
        public static final String NAME = "STOP";

        @Override
        public String eventName() {
            return NAME;
        }
    }

    /** With members. */
    public record JobEndedEvent(
            Instant timestamp,
            String job,
            Kind kind,
            long done,
            String error,
            List<Server> servers,
            JsonObject additional)
            implements TestEvent {
        public static final String NAME = "JOB_ENDED";

        public JobEndedEvent {
            timestamp = Timestamps.truncate(timestamp);
        }

        @Override
        public String eventName() {
            return NAME;
        }

        /** An open enumeration. */
        public static final class Kind extends OpenEnum<Kind.Value> {
            public static final Kind COPY = new Kind("copy", Value.COPY);
            public static final Kind MERGE = new Kind("merge", Value.MERGE);

            private static final WireNames NAMES = WireNames.of("copy", "merge");
            private static final Kind[] KNOWN = {COPY, MERGE};

            private Kind(String wireName, Value value) {
                super(wireName, value);
            }

            static Kind read(JsonReader in) {
                int known = in.readKnown(NAMES);
                return known >= 0 ? KNOWN[known] : new Kind(in.readUnknown(2), Value.UNRECOGNIZED);
            }

            /** For switch. */
            public enum Value {
                COPY,
                MERGE,
                UNRECOGNIZED
            }
        }

        /** A nested object. */
        public record Server(String host, long port, JsonObject additional) {
            private static final WireNames MEMBERS = WireNames.of("host", "port");
            private static final MemberName PORT = MemberName.of("port");
            private static final MemberName HOST = MemberName.of("host");

            static Server read(JsonReader in) {
                String host = null;
                long port = 0;
                boolean hasPort = false;
                JsonObject.Builder additional = null;
                in.beginObject();
                if (in.nextIs(PORT)) {
                    port = in.readLong();
                    hasPort = true;
                }
                if (in.nextIs(HOST)) {
                    host = in.readString();
                }
                for (int member = in.nextMember(MEMBERS, JsonReader.UNKNOWN);
                        member != JsonReader.END;
                        member = in.nextMember(MEMBERS, member)) {
                    switch (member) {
                        case 0 -> host = in.readString();
                        case 1 -> {
                            port = in.readLong();
                            hasPort = true;
                        }
                        default -> additional = in.readAdditional(additional, 5);
                    }
                }
                if (host == null) {
                    throw in.missingMember("host", 6);
                }
                if (!hasPort) {
                    throw in.missingMember("port", 7);
                }
                return new Server(host, port, JsonObject.orEmpty(additional));
            }
        }
    }

    /** Its decoder fails. */
    public record BrokenEvent(Instant timestamp) implements TestEvent {
        @Override
        public String eventName() {
            return "BROKEN";
        }
    }

    /** What could not be made. */
    public record UnrecognizedEvent(
            Instant timestamp, String eventName, JsonValue data, UnrecognizedReason reason, String detail)
            implements TestEvent, UnrecognizedQmpEvent {}

    private static final class StopEventDecoder extends EventDecoder<StopEvent> {
        private static final WireNames MEMBERS = WireNames.of();

        StopEventDecoder() {
            super(StopEvent.NAME, StopEvent.class);
        }

        @Override
        public List<String> memberPaths() {
            return List.of("data");
        }

        @Override
        protected StopEvent decode(EventTime time, JsonReader in) {
            JsonObject.Builder additional = null;
            in.beginObject();
            while (in.nextMember(MEMBERS) != JsonReader.END) {
                additional = in.readAdditional(additional, 0);
            }
            return new StopEvent(time.timestamp(), JsonObject.orEmpty(additional));
        }
    }

    private static final class JobEndedEventDecoder extends EventDecoder<JobEndedEvent> {
        private static final WireNames MEMBERS = WireNames.of("job", "kind", "done", "error", "servers");
        private static final MemberName DONE = MemberName.of("done");
        private static final MemberName KIND = MemberName.of("kind");
        private static final MemberName JOB = MemberName.of("job");
        private static final MemberName ERROR = MemberName.of("error");

        JobEndedEventDecoder() {
            super(JobEndedEvent.NAME, JobEndedEvent.class);
        }

        @Override
        public List<String> memberPaths() {
            return List.of(
                    "data",
                    "data.job",
                    "data.kind",
                    "data.done",
                    "data.error",
                    "data.servers",
                    "data.servers.host",
                    "data.servers.port");
        }

        @Override
        protected JobEndedEvent decode(EventTime time, JsonReader in) {
            String job = null;
            JobEndedEvent.Kind kind = null;
            long done = 0;
            String error = null;
            List<JobEndedEvent.Server> servers = new ArrayList<>();
            long seen = 0;
            JsonObject.Builder additional = null;
            in.beginObject();
            if (in.nextIs(DONE)) {
                done = in.readLong();
                seen |= 1L;
            }
            if (in.nextIs(KIND)) {
                kind = JobEndedEvent.Kind.read(in);
            }
            if (in.nextIs(JOB)) {
                job = in.readString();
            }
            if (in.nextIs(ERROR)) {
                error = in.readString();
            }
            for (int member = in.nextMember(MEMBERS, JsonReader.UNKNOWN);
                    member != JsonReader.END;
                    member = in.nextMember(MEMBERS, member)) {
                switch (member) {
                    case 0 -> job = in.readString();
                    case 1 -> kind = JobEndedEvent.Kind.read(in);
                    case 2 -> {
                        done = in.readLong();
                        seen |= 1L;
                    }
                    case 3 -> error = in.readString();
                    case 4 -> {
                        in.beginArray();
                        while (in.nextElement()) {
                            servers.add(JobEndedEvent.Server.read(in));
                        }
                    }
                    default -> additional = in.readAdditional(additional, 0);
                }
            }
            if (job == null) {
                throw in.missingMember("job", 1);
            }
            if (kind == null) {
                throw in.missingMember("kind", 2);
            }
            if ((seen & 1L) == 0) {
                throw in.missingMember("done", 3);
            }
            return new JobEndedEvent(
                    time.timestamp(), job, kind, done, error, List.copyOf(servers), JsonObject.orEmpty(additional));
        }
    }

    private static final class BrokenEventDecoder extends EventDecoder<BrokenEvent> {
        BrokenEventDecoder() {
            super("BROKEN", BrokenEvent.class);
        }

        @Override
        public List<String> memberPaths() {
            return List.of("data");
        }

        @Override
        protected BrokenEvent decode(EventTime time, JsonReader in) {
            throw new IllegalStateException("a fault\nof the decoder");
        }
    }

    /** The table, for any level. */
    public static final class Table extends EventTable<TestEvent> {
        private static final String[] EVENTS = {
            StopEvent.NAME, "StopEvent", JobEndedEvent.NAME, "JobEndedEvent", "BROKEN", "BrokenEvent"
        };

        private List<String> qemuVersions = List.of();

        public Table(int apiLevel) {
            this(apiLevel, EVENTS);
        }

        private Table(int apiLevel, String... namesAndTypes) {
            super(TestEvent.class, apiLevel, namesAndTypes);
        }

        /** Of these releases of QEMU. */
        public static Table describing(String... qemuVersions) {
            Table table = new Table(1);
            table.qemuVersions = List.of(qemuVersions);
            return table;
        }

        @Override
        public List<String> qemuVersions() {
            return qemuVersions;
        }

        /** With the same event twice. */
        public static Table twice() {
            return new Table(1, StopEvent.NAME, "StopEvent", StopEvent.NAME, "StopEvent");
        }

        @Override
        protected EventDecoder<? extends TestEvent> newDecoder(int id) {
            return switch (id) {
                case 0 -> new StopEventDecoder();
                case 1 -> new JobEndedEventDecoder();
                default -> new BrokenEventDecoder();
            };
        }

        @Override
        protected TestEvent unrecognized(
                Instant timestamp, String eventName, JsonValue data, UnrecognizedReason reason, String detail) {
            return new UnrecognizedEvent(timestamp, eventName, data, reason, detail);
        }
    }
}
