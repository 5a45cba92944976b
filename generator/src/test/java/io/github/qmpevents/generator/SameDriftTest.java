package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.drift.DriftKind;
import io.github.qmpevents.generator.drift.EventDrift;
import io.github.qmpevents.generator.testing.Bindings;
import io.github.qmpevents.generator.testing.Generations;
import io.github.qmpevents.runtime.Drift;
import io.github.qmpevents.runtime.EventStream;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.UnrecognizedReason;
import io.github.qmpevents.runtime.message.EventMessage;
import io.github.qmpevents.runtime.message.MessageReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What drift of the command line tells of some messages, generated code tells a running program. */
class SameDriftTest {
    private static final String SCHEMA = """
            { 'enum': 'Kind', 'data': [ 'copy', 'merge' ] }
            { 'struct': 'Part', 'data': { 'size': 'uint64', '*kind': 'Kind' } }
            { 'struct': 'Place', 'data': { 'host': 'str', '*part': 'Part' } }
            { 'event': 'STOP' }
            { 'event': 'JOB_ENDED',
              'data': { 'kind': 'Kind', '*done': 'int', '*place': 'Place', '*parts': [ 'Part' ], '*kinds': [ 'Kind' ],
                        '*info': 'any' } }
            """;

    /** An event that cannot be made is told with the first reason alone, so that there is one in each of these. */
    private static final String SENT = """
            {"event": "STOP"}
            {"event": "STOP", "data": {"why": {"deep": 1}}}
            {"event": "NEW", "data": {"x": 1}}
            {"event": "NEW"}
            {"event": "JOB_ENDED", "data": {"kind": "copy", "done": 3, "info": {"any": [1]}}}
            {"event": "JOB_ENDED", "data": {"kind": "teleport", "speed": 1, "place": {"host": "h", "port": 1}}}
            {"event": "JOB_ENDED", "data": {"kind": "merge", "parts": [{"size": 1, "hue": 2}, {"size": 2, "kind": "odd"}]}}
            {"event": "JOB_ENDED", "data": {"kind": "merge", "kinds": ["copy", "odd", "odd"]}}
            {"event": "JOB_ENDED", "data": {"kind": "merge", "place": {"host": "h", "part": {"size": 1, "a.b": 0}}}}
            {"event": "JOB_ENDED", "data": {"done": 1}}
            {"event": "JOB_ENDED"}
            {"event": "JOB_ENDED", "data": {"kind": "copy", "place": {"part": {"size": 1}}}}
            {"event": "JOB_ENDED", "data": {"kind": 3}}
            {"event": "JOB_ENDED", "data": {"kind": "copy", "done": "x"}}
            {"event": "JOB_ENDED", "data": {"kind": "copy", "place": {"host": true}}}
            {"event": "JOB_ENDED", "data": {"kind": "copy", "parts": [{"size": -1}]}}
            {"event": "JOB_ENDED", "data": {"kind": "copy", "parts": 4}}
            {"event": "JOB_ENDED", "data": []}
            """;

    @TempDir
    private Path work;

    /** How often each thing was told, by its kind, event, place and name or value. */
    private final SortedMap<String, Long> told = new TreeMap<>();

    @Test
    void bothTellTheSameOfTheSameMessages() throws IOException {
        SpecInput spec = SpecInput.ofFile(Files.writeString(work.resolve("qapi-schema.json"), SCHEMA));

        SortedMap<String, Long> offline = offline(spec);
        running(spec);

        assertThat(offline).hasSizeGreaterThan(12);
        assertThat(told).isEqualTo(offline);
        assertThat(offline.keySet().stream().map(line -> line.split(" ")[0]).distinct())
                .containsExactlyInAnyOrder(
                        Arrays.stream(DriftKind.values()).map(DriftKind::name).toArray(String[]::new));
    }

    private static SortedMap<String, Long> offline(SpecInput spec) throws IOException {
        EventDrift drift = new EventDrift(
                QmpEventsGenerator.read(spec, ReadingOptions.NONE).model());
        MessageReader reader = new MessageReader(sent());
        while (reader.next() instanceof EventMessage event) {
            drift.message(event.toBytes());
        }
        SortedMap<String, Long> lines = new TreeMap<>();
        drift.report().drifts().forEach((found, times) -> {
            // Generated code says of which type a value is in words of its own.
            String what = found.kind() == DriftKind.WRONG_TYPE ? "" : found.found();
            lines.merge(line(found.kind().name(), found.event(), found.path(), what), times, Long::sum);
        });
        return lines;
    }

    private void running(SpecInput spec) throws IOException {
        EventStream<QmpEvent> stream = EventStream.of(
                        Bindings.compile(Generations.of(spec, "same").files(), work)
                                .table("same"))
                .onEvent(event -> {})
                .onUnrecognized(this::addWrongType)
                .onDrift(this::add);
        stream.read(sent());
    }

    private static ByteArrayInputStream sent() {
        return new ByteArrayInputStream(SENT.getBytes(StandardCharsets.UTF_8));
    }

    private void add(Drift found) {
        boolean isMember = found.kind() == Drift.Kind.UNKNOWN_MEMBER;
        String path = isMember ? found.path() + "." + found.found() : found.path();
        tell(line(found.kind().name(), found.eventName(), path, isMember ? "" : found.found()));
    }

    /** To a running program a value of a wrong type is no drift: there is no event. */
    private void addWrongType(UnrecognizedQmpEvent event) {
        if (event.reason() == UnrecognizedReason.WRONG_TYPE
                || event.reason() == UnrecognizedReason.NUMBER_DOES_NOT_FIT) {
            String path = event.detail().substring(0, event.detail().indexOf(':'));
            tell(line(DriftKind.WRONG_TYPE.name(), event.eventName(), path, ""));
        }
    }

    private void tell(String line) {
        told.merge(line, 1L, Long::sum);
    }

    /** One begins with the data and calls elements as their list, the other has it the other way round. */
    private static String line(String kind, String event, String path, String found) {
        String place = path.replaceFirst("^data(\\.|$)", "").replaceAll("\\[\\d*]", "");
        return (kind + " " + event + " " + place + " " + found).strip();
    }
}
