package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.testing.Reading;
import io.github.qmpevents.generator.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Documents written to harm the reader, where they are at hand, against what must come of each. */
class HostileReadingTest {
    /** Our codes for the names that the expectations give to faults. */
    private static final Map<String, Set<DiagnosticCode>> KINDS = Map.ofEntries(
            Map.entry("java-name-collision", Set.of(DiagnosticCode.CLASHING_NAMES)),
            Map.entry("bad-enum-value", Set.of(DiagnosticCode.BAD_VALUE)),
            Map.entry("duplicate-enum-value", Set.of(DiagnosticCode.DUPLICATE_VALUE)),
            Map.entry("bad-event-name", Set.of(DiagnosticCode.BAD_EVENT_NAME)),
            Map.entry("bad-field-name", Set.of(DiagnosticCode.BAD_MEMBER_NAME)),
            Map.entry("bad-encoding", Set.of(DiagnosticCode.BAD_ENCODING)),
            Map.entry("control-character", Set.of(DiagnosticCode.CONTROL_CHARACTER)),
            Map.entry("no-title", Set.of(DiagnosticCode.NO_TITLE)),
            Map.entry("no-events", Set.of(DiagnosticCode.NO_EVENT)),
            Map.entry("example-invalid-json", Set.of(DiagnosticCode.BROKEN_EXAMPLE, DiagnosticCode.UNREADABLE_EXAMPLE)),
            Map.entry("duplicate-event", Set.of(DiagnosticCode.DUPLICATE_EVENT)),
            Map.entry("duplicate-field", Set.of(DiagnosticCode.DUPLICATE_MEMBER)),
            Map.entry("contradictory-type", Set.of(DiagnosticCode.CONTRADICTORY_TYPE)),
            Map.entry("unknown-type", Set.of(DiagnosticCode.UNKNOWN_TYPE)),
            Map.entry("invisible-character", Set.of(DiagnosticCode.INVISIBLE_CHARACTER)));

    @TestFactory
    Stream<DynamicTest> hostileDocumentsComeOutAsExpected() throws IOException {
        Path folder = SharedData.require("corpus/hostile-specs");
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode file : new ObjectMapper()
                .readTree(folder.resolve("index.json").toFile())
                .get("files")) {
            Path path = folder.resolve(file.get("file").textValue());
            tests.add(DynamicTest.dynamicTest(path.getFileName().toString(), () -> check(path, file.get("expect"))));
        }
        return tests.stream();
    }

    private static void check(Path file, JsonNode expected) throws IOException {
        Reading reading = Reading.ofBytes(Files.readAllBytes(file), MemberOverrides.NONE);
        boolean accepted = expected.get("outcome").textValue().equals("accepted");
        assertThat(reading.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR))
                .isEqualTo(accepted);
        List<Diagnostic> rest = new ArrayList<>(reading.findings());
        for (JsonNode finding : expected.get("diagnostics")) {
            assertThat(rest.removeIf(found -> fits(found, finding)))
                    .as(finding.toString())
                    .isTrue();
        }
        if (accepted) {
            assertThat(rest).allMatch(finding -> finding.severity() == Severity.INFO);
            assertMembers(reading, expected);
        }
        assertThat(String.join("\n", reading.shown())).matches("[\\n -~]*");
    }

    private static boolean fits(Diagnostic found, JsonNode expected) {
        int from = expected.has("line")
                ? expected.get("line").intValue()
                : expected.get("lineRange").get(0).intValue();
        int to = expected.has("line") ? from : expected.get("lineRange").get(1).intValue();
        return KINDS.get(expected.get("kind").textValue()).contains(found.code())
                && found.severity().word().equals(expected.get("severity").textValue())
                && found.range().line() >= from
                && found.range().line() <= to;
    }

    private static void assertMembers(Reading reading, JsonNode expected) {
        List<String> events = new ArrayList<>();
        expected.get("events").forEach(event -> events.add(event.textValue()));
        assertThat(reading.names()).isEqualTo(events);
        for (EventDefinition event : reading.model().events()) {
            List<String> paths = new ArrayList<>();
            expected.get("members").path(event.name()).forEach(path -> paths.add(path.textValue()));
            assertThat(paths(event.data(), "")).as(event.name()).isEqualTo(paths);
        }
    }

    private static List<String> paths(ValueType type, String prefix) {
        List<String> paths = new ArrayList<>();
        if (type instanceof ObjectType object) {
            for (Member member : object.members()) {
                paths.add(prefix + member.wireName());
                paths.addAll(paths(member.type(), prefix + member.wireName() + "."));
            }
        }
        return paths;
    }
}
