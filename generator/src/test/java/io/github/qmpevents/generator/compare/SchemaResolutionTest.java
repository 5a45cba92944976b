package io.github.qmpevents.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ScalarType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document together with the schema that it leaves types to. */
class SchemaResolutionTest {
    @TempDir
    private Path folder;

    private SpecReading resolved(String data, String schema) throws IOException {
        String text = "What a machine reports\n======================\n\nJOB_ENDED\n---------\n\nA job is over.\n\n"
                + data + "\n";
        Path file = Files.writeString(folder.resolve("qapi-schema.json"), schema);
        SpecInput document = SpecInput.ofBytes("events.txt", text.getBytes(StandardCharsets.UTF_8));
        return QmpEventsGenerator.read(document.resolvedBy(SpecInput.ofFile(file)), MemberOverrides.NONE);
    }

    private static List<Member> members(SpecReading reading) {
        return ((ObjectType) reading.model().events().get(0).data()).members();
    }

    private static List<String> codes(SpecReading reading) {
        return reading.findings().stream()
                .map(finding -> finding.code().id() + " " + finding.subject().orElse(""))
                .toList();
    }

    @Test
    void aReferenceBecomesTheTypeOfTheSchema() throws IOException {
        SpecReading reading = resolved("Data:\n\n- \"state\": JobState type as described in qapi-schema.json\n", """
                { 'enum': 'JobState', 'data': [ 'failed', 'done' ] }
                { 'event': 'JOB_ENDED', 'data': { 'state': 'JobState' } }
                """);

        assertThat(((EnumType) members(reading).get(0).type()).values())
                .extracting(EnumValue::wireName)
                .containsExactly("failed", "done");
        assertThat(codes(reading)).containsExactly("QE704 JOB_ENDED.state");
        assertThat(reading.findings().get(0).message())
                .isEqualTo("member JOB_ENDED.state gets the type that the schema has for it, JobState");
    }

    @Test
    void anInferredMemberGetsItsTrueTypeAndAsOptionalAsItIs() throws IOException {
        SpecReading reading = resolved(
                "Data:\n\n- \"done\": bytes\n\nExample:\n\n{ \"event\": \"JOB_ENDED\", \"data\": { \"done\": 1 },"
                        + " \"timestamp\": { \"seconds\": 1, \"microseconds\": 2 } }\n",
                "{ 'event': 'JOB_ENDED', 'data': { 'done': 'uint64' } }\n");

        Member done = members(reading).get(0);
        assertThat(done.type()).isEqualTo(ScalarType.UINT64);
        assertThat(done.mayBeAbsent()).isFalse();
        assertThat(codes(reading)).containsExactly("QE704 JOB_ENDED.done");
    }

    @Test
    void whatAnExampleShowsOtherwiseIsADisagreementToo() throws IOException {
        SpecReading reading = resolved(
                "Data:\n\n- \"done\": bytes\n\nExample:\n\n{ \"event\": \"JOB_ENDED\", \"data\": { \"done\": \"1\" },"
                        + " \"timestamp\": { \"seconds\": 1, \"microseconds\": 2 } }\n",
                "{ 'event': 'JOB_ENDED', 'data': { 'done': 'int' } }\n");

        assertThat(members(reading).get(0).type()).isEqualTo(ScalarType.INT64);
        assertThat(codes(reading)).containsExactlyInAnyOrder("QE407 JOB_ENDED.done", "QE704 JOB_ENDED.done");
    }

    @Test
    void wholeDataOfATypeGetsTheMembersOfTheSchema() throws IOException {
        SpecReading reading = resolved("Data: JobInfo type as described in qapi-schema.json\n", """
                { 'struct': 'JobInfo', 'data': { 'job': 'str' } }
                { 'event': 'JOB_ENDED', 'data': { 'info': 'JobInfo' } }
                """);

        Member info = members(reading).get(0);
        assertThat(info.wireName()).isEqualTo("info");
        assertThat(((ObjectType) info.type()).members())
                .extracting(Member::wireName)
                .containsExactly("job");
        assertThat(codes(reading)).containsExactlyInAnyOrder("QE407 JOB_ENDED", "QE704 JOB_ENDED");
    }

    @Test
    void openObjectsAndElementsOfArraysAreFilledIn() throws IOException {
        SpecReading reading = resolved("Data:\n\n- \"node\": it (json-object)\n- \"parts\": of it (json-array)\n", """
                { 'struct': 'Node', 'data': { 'id': 'str' } }
                { 'event': 'JOB_ENDED', 'data': { 'node': 'Node', 'parts': [ 'int' ] } }
                """);

        assertThat(members(reading).get(0).type()).isInstanceOf(ObjectType.class);
        assertThat(members(reading).get(1).type()).isEqualTo(new ArrayType(ScalarType.INT64));
        assertThat(codes(reading)).containsExactly("QE704 JOB_ENDED.node", "QE704 JOB_ENDED.parts");
    }

    @Test
    void whatTheDocumentTellsHoldsAndDisagreementsAreFound() throws IOException {
        SpecReading reading = resolved(
                "Data:\n\n- \"job\": its name (json-string)\n- \"done\": bytes (json-string)\n",
                "{ 'event': 'JOB_ENDED', 'data': { '*job': 'str', 'done': 'int' } }\n{ 'event': 'STOP' }\n");

        assertThat(members(reading)).extracting(Member::type).containsExactly(ScalarType.STRING, ScalarType.STRING);
        assertThat(codes(reading))
                .containsExactlyInAnyOrder("QE401 STOP", "QE405 JOB_ENDED.job", "QE407 JOB_ENDED.done");
    }

    @Test
    void aSchemaWithErrorsResolvesNothing() throws IOException {
        SpecReading reading = resolved(
                "Data:\n\n- \"state\": JobState type as described in qapi-schema.json\n",
                "{ 'event': 'JOB_ENDED', 'data': { 'state': 'Missing' } }\n");

        assertThat(codes(reading))
                .anyMatch(code -> code.startsWith("QE506"))
                .noneMatch(code -> code.startsWith("QE704"));
    }

    @Test
    void aDocumentIsNoSchemaAndASchemaNeedsNone() throws IOException {
        SpecInput document = SpecInput.bundled("2.7");
        SpecInput schema =
                SpecInput.ofFile(Files.writeString(folder.resolve("qapi-schema.json"), "{ 'event': 'JOB_ENDED' }\n"));

        assertThatThrownBy(() -> document.resolvedBy(document))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("is not a QAPI schema");
        SpecInput both = schema.resolvedBy(schema);
        assertThatThrownBy(() -> QmpEventsGenerator.read(both, MemberOverrides.NONE))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("is a schema itself");
    }
}
