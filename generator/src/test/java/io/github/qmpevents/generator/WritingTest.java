package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.testing.Bindings;
import io.github.qmpevents.generator.testing.CompiledCode;
import io.github.qmpevents.generator.testing.GeneratedCode;
import io.github.qmpevents.generator.testing.QemuDict;
import io.github.qmpevents.generator.testing.SharedData;
import io.github.qmpevents.generator.testing.WordDocuments;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.message.EventMessage;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.message.MessageLimits;
import io.github.qmpevents.runtime.message.MessageReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events are written as QEMU sends them, to the byte. */
class WritingTest {
    private static final Bindings BINDINGS = Bindings.in(CompiledCode.classes());
    private static final EventTable<QmpEvent> BUNDLED = BINDINGS.table(GeneratedCode.BUNDLED_PACKAGE);
    private static final String TIME =
            "{\"timestamp\": {\"seconds\": 1700000000, \"microseconds\": 250000}, \"event\": ";

    /** Behind the time; as QEMU writes them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'STOP'}",
                "'STOP', 'data': {'device': 1, 'len': {'z': 1, 'a': 2}, 'type': [1.50, null]}}",
                "'SHUTDOWN', 'data': {'guest': true, 'reason': 'guest-shutdown'}}",
                "'BLOCK_JOB_COMPLETED', 'data': {'device': 'd0', 'len': 8, 'offset': 8, 'speed': 0, 'type': 'mirror'}}",
                "'BLOCK_JOB_COMPLETED', 'data': {'device': '', 'len': -1, 'offset': 8, 'speed': 0, 'type': 'stream', 'error': 'no \\u20AC\\n\\uD83D\\uDCBE\\u007F'}}",
                "'BLOCK_JOB_COMPLETED', 'data': {'timestamp': null, 'device': 'd0', 'len': 8, 'offset': 8, 'speed': 0, 'event': 'x', 'type': 'commit', 'data': {'b': {}, 'a': []}}}",
                "'NOT_DESCRIBED'}",
                "'NOT_DESCRIBED', 'data': {'b': 1, 'a': [{}]}}",
                "'NOT_DESCRIBED', 'data': {}}",
                "'BLOCK_JOB_COMPLETED', 'data': {'len': 'no number', 'device': 'd0'}}"
            })
    void messagesAreWrittenAsTheyCame(String rest) {
        String line = TIME + rest.replace('\'', '"');

        assertThat(BUNDLED.decode(line).toJson()).isEqualTo(line);
    }

    @Test
    void objectsInEventsHaveUnknownMembersAtTheirPlacesToo() {
        String line = TIME + """
                "VNC_CONNECTED", "data": {\
                "server": {"cipher": null, "auth": "none", "family": "ipv4", "interface": {"b": 1, "a": 2}, \
                "service": "5900", "host": "127.0.0.1", "websocket": false, "pid": 7}, \
                "client": {"family": "ipv4", "service": "40000", "host": "127.0.0.1", "websocket": false}}}""";
        QmpEvent event = BUNDLED.decode(line);

        assertThat(event).isNotInstanceOf(UnrecognizedQmpEvent.class);
        assertThat(event.toString()).contains("additional={\"cipher\": null, ");
        assertThat(event.toJson()).isEqualTo(line);
    }

    @Test
    void aMessageOfSeveralLinesInAnyOrderIsWrittenAsOneInTheOrderOfTheWire() {
        QmpEvent event = BUNDLED.decode("""
                {
                    "data": {
                        "type": "mirror", "speed": 1e3,
                        "offset": 8,
                        "unheard-of": {
                            "of": 1
                        },
                        "len": 8, "device": "d0"
                    },
                    "event": "BLOCK_JOB_COMPLETED"
                }""");

        assertThat(event.toJson())
                .startsWith("{\"timestamp\": {\"seconds\": -1, \"microseconds\": -1}, \"event\": ")
                .contains("\"unheard-of\": {\"of\": 1}")
                .contains("\"device\": \"d0\"")
                .contains("\"speed\": 1000")
                .doesNotContain("\n");
        assertThat(namesOfData(event)).isEqualTo(ordered("device", "len", "offset", "speed", "type", "unheard-of"));
        assertThat(BUNDLED.decode(event.toJson())).isEqualTo(event);
    }

    @Test
    void dataWhoseMembersNobodyToldAreWrittenAsTheyCame() {
        EventTable<QmpEvent> table = BINDINGS.table("golden.data_in_words");
        String line =
                TIME + "\"GUEST_CAME\", \"data\": {\"zeal\": 1, \"name\": \"Eve\", \"coat\": {\"b\": 1, \"a\": 2}}}";
        String without = TIME + "\"GUEST_CAME\"}";

        assertThat(table.decode(line).toJson()).isEqualTo(line);
        assertThat(table.decode(without).toJson()).isEqualTo(without);
    }

    @Test
    void anEventTooWideForARecordIsWrittenInTheOrderOfTheWire() {
        Generation wide = GeneratedCode.wide();
        EventTable<QmpEvent> table =
                BINDINGS.table(WordDocuments.packageName(GeneratedCode.words().indexOf(wide)));
        EventDefinition described = wide.reading().model().events().get(0);
        String[] members = ((ObjectType) described.data())
                .members().stream().map(Member::wireName).toArray(String[]::new);
        QmpEvent event = table.decode(described.examples().get(0).text());

        assertThat(members).hasSizeGreaterThan(300);
        assertThat(namesOfData(event)).isEqualTo(ordered(members));
        assertThat(table.decode(event.toJson())).isEqualTo(event);
    }

    @Test
    void everyRecordedEventIsWrittenAsQemuSentIt() throws IOException {
        Path recordings = SharedData.require("recordings/qemu-7.2");
        List<EventTable<QmpEvent>> tables = List.of(BUNDLED, BINDINGS.table("generated.reference"));
        int events = 0;
        try (Stream<Path> files = Files.list(recordings)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
                boolean pretty = file.getFileName().toString().startsWith("pretty");
                for (EventMessage message : eventsOf(file)) {
                    String text = message.text();
                    String line = pretty ? JsonValue.parse(text).json() : text;
                    assertWrittenAs(line, message, tables);
                    events++;
                }
            }
        }
        assertThat(events).isGreaterThan(2_000);
    }

    private static void assertWrittenAs(String line, EventMessage message, List<EventTable<QmpEvent>> tables) {
        for (EventTable<QmpEvent> table : tables) {
            QmpEvent event = table.decode(message);
            assertThat(event.toJson()).isEqualTo(line);
            assertThat(table.decode(event.toJson())).isEqualTo(event);
        }
    }

    private static List<EventMessage> eventsOf(Path recording) throws IOException {
        List<EventMessage> events = new ArrayList<>();
        try (InputStream in = Files.newInputStream(recording)) {
            MessageReader reader = new MessageReader(in, MessageLimits.defaults());
            for (Message message = reader.next(); message != null; message = reader.next()) {
                if (message instanceof EventMessage event) {
                    events.add(event);
                }
            }
        }
        return events;
    }

    private static List<String> namesOfData(QmpEvent event) {
        JsonObject message = (JsonObject) JsonValue.parse(event.toJson());
        return List.copyOf(((JsonObject) message.get("data")).members().keySet());
    }

    private static List<String> ordered(String... names) {
        QemuDict dict = new QemuDict();
        for (String name : names) {
            dict.put(name);
        }
        return dict.names();
    }
}
