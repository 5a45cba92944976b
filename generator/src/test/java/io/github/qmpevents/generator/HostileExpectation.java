package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must come of a hostile document: an entry of their index. */
final class HostileExpectation {
    /** Our codes for the names that the index gives to faults. */
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

    private final JsonNode entry;

    HostileExpectation(JsonNode entry) {
        this.entry = entry;
    }

    String file() {
        return entry.get("file").textValue();
    }

    /** Whether nothing but rejection is a good answer. */
    boolean isRejected() {
        return entry.at("/expect/outcome").textValue().equals("rejected");
    }

    /** Asserts that one of the good answers was given. */
    void assertFits(SpecReading reading) {
        List<AssertionError> misses = new ArrayList<>();
        List<JsonNode> answers = new ArrayList<>(List.of(entry.get("expect")));
        entry.path("alsoAllowed").forEach(answers::add);
        for (JsonNode answer : answers) {
            try {
                assertFits(reading, answer);
                return;
            } catch (AssertionError e) {
                misses.add(e);
            }
        }
        throw misses.get(0);
    }

    private void assertFits(SpecReading reading, JsonNode answer) {
        boolean accepted = answer.get("outcome").textValue().equals("accepted");
        assertThat(reading.hasFindings(Severity.ERROR)).isNotEqualTo(accepted);
        List<Diagnostic> rest = new ArrayList<>(reading.findings());
        for (JsonNode finding : answer.get("diagnostics")) {
            assertThat(rest.removeIf(found -> fits(found, finding)))
                    .as(finding.toString())
                    .isTrue();
        }
        if (accepted) {
            assertThat(rest).allMatch(this::mayAlsoBe);
            assertMembers(reading, answer);
        }
    }

    private boolean mayAlsoBe(Diagnostic found) {
        boolean named = false;
        for (JsonNode kind : entry.path("mayAlsoReport")) {
            named |= KINDS.getOrDefault(kind.textValue(), Set.of()).contains(found.code());
        }
        for (JsonNode kind : entry.at("/expect/mayAlsoReport")) {
            named |= KINDS.getOrDefault(kind.textValue(), Set.of()).contains(found.code());
        }
        return named || found.severity() == Severity.INFO;
    }

    private static boolean fits(Diagnostic found, JsonNode expected) {
        JsonNode range = expected.path("lineRange");
        int from = expected.path("line").asInt(range.path(0).asInt());
        int to = expected.path("line").asInt(range.path(1).asInt());
        return KINDS.get(expected.get("kind").textValue()).contains(found.code())
                && found.severity().word().equals(expected.get("severity").textValue())
                && found.range().line() >= from
                && found.range().line() <= to;
    }

    private static void assertMembers(SpecReading reading, JsonNode answer) {
        List<String> events = new ArrayList<>();
        answer.get("events").forEach(event -> events.add(event.textValue()));
        assertThat(reading.model().events()).extracting(EventDefinition::name).isEqualTo(events);
        for (EventDefinition event : reading.model().events()) {
            List<String> paths = new ArrayList<>();
            answer.path("members").path(event.name()).forEach(path -> paths.add(path.textValue()));
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
