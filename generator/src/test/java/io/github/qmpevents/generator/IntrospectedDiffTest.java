package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diff.Change;
import io.github.qmpevents.generator.diff.ChangeKind;
import io.github.qmpevents.generator.diff.ModelDiff;
import io.github.qmpevents.generator.testing.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a QEMU tells of itself beside documents and schemas: what it was not built with, and what it cannot tell. */
class IntrospectedDiffTest {
    private static final String SCHEMA = """
            { 'enum': 'Kind', 'data': [ 'oil', { 'name': 'gas', 'if': 'CONFIG_GAS' } ] }
            { 'event': 'LAMP_LIT', 'data': { 'kind': 'Kind', '*power': 'uint8', 'flow': 'uint64' } }
            { 'event': 'ROOM_LIT', 'if': 'CONFIG_ROOMS' }
            """;

    private static final String DOCUMENT = """
            Lamps
            =====

            LAMP_LIT
            --------

            Data:

            - "kind": what it burns (json-string, "oil" or "gas")
            - "power": how much (json-int, optional)
            - "flow": how fast (json-uint)
            - "room": where (json-string)
            """;

    private static final String REPLY = """
            {"return": [
             {"name": "LAMP_LIT", "meta-type": "event", "arg-type": "1"},
             {"name": "LAMP_OUT", "meta-type": "event", "arg-type": "0"},
             {"name": "light", "meta-type": "command", "arg-type": "0", "ret-type": "0"},
             {"name": "0", "meta-type": "object", "members": []},
             {"name": "1", "meta-type": "object", "members": [
                 {"name": "kind", "type": "2"},
                 {"name": "power", "type": "int", "default": null},
                 {"name": "flow", "type": "int"}]},
             {"name": "2", "meta-type": "enum", "values": ["oil"]},
             {"name": "int", "meta-type": "builtin", "json-type": "int"}]}
            """;

    @TempDir
    private Path work;

    @Test
    void aSchemaHasMoreThanAQemuThatWasBuiltFromIt() throws IOException {
        SpecInput schema = SpecInput.ofFile(Files.writeString(work.resolve("qapi-schema.json"), SCHEMA));

        assertThat(changes(schema, reply()))
                .containsExactly(
                        new Change(ChangeKind.VALUE_REMOVED, "LAMP_LIT", "kind", "gas", ""),
                        new Change(ChangeKind.SIGN_CHANGED, "LAMP_LIT", "flow", "uint64", "int64"),
                        new Change(ChangeKind.EVENT_REMOVED, "ROOM_LIT", "", "object of nothing", ""),
                        new Change(ChangeKind.EVENT_ADDED, "LAMP_OUT", "", "", "object of nothing"));
    }

    @Test
    void aDocumentMayHaveWhatAQemuDoesNotKnow() {
        SpecInput document = SpecInput.ofBytes("lamps.txt", DOCUMENT.getBytes(StandardCharsets.UTF_8));

        assertThat(changes(document, reply()))
                .extracting(Change::kind)
                .containsExactly(
                        ChangeKind.VALUE_REMOVED,
                        ChangeKind.SIGN_CHANGED,
                        ChangeKind.MEMBER_REMOVED,
                        ChangeKind.EVENT_ADDED);
        assertThat(changes(reply(), document))
                .extracting(Change::kind)
                .containsExactly(
                        ChangeKind.VALUE_ADDED,
                        ChangeKind.SIGN_CHANGED,
                        ChangeKind.MEMBER_ADDED_MANDATORY,
                        ChangeKind.EVENT_REMOVED);
    }

    @Test
    void twoRepliesOfTheSameQemuDoNotDiffer() {
        assertThat(changes(reply(), reply())).isEmpty();
    }

    @Test
    void ofARealQemuOnlySignsAndRatesDiffer() {
        SpecInput schema = SpecInput.ofFile(SharedData.require("corpus/qapi/v7.2.0"));
        SpecInput reply = SpecInput.ofFile(SharedData.require("recordings/qemu-7.2/query-qmp-schema.json"));

        assertThat(changes(schema, reply))
                .isNotEmpty()
                .extracting(Change::kind)
                .containsOnly(ChangeKind.SIGN_CHANGED, ChangeKind.RATE_CHANGED);
        assertThat(changes(SpecInput.bundled("7.2"), reply))
                .isNotEmpty()
                .extracting(Change::kind)
                .containsOnly(ChangeKind.SIGN_CHANGED, ChangeKind.RATE_CHANGED);
    }

    private static SpecInput reply() {
        return SpecInput.ofBytes("reply.json", REPLY.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Change> changes(SpecInput before, SpecInput after) {
        ModelDiff diff = DescriptionDiff.of(read(before), read(after));
        return diff.changes();
    }

    private static SpecReading read(SpecInput spec) {
        return QmpEventsGenerator.read(spec, ReadingOptions.NONE);
    }
}
