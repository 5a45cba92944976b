package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.testing.SharedData;
import io.github.qmpevents.spec.BundledSpec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The table of what the bundled document says otherwise than QEMU's own, which comes with it, holds and is complete.
 */
class BundledDifferencesTest {
    /** One row: where, which fact, and both opinions. */
    private record Difference(String event, String member, String fact, String upstream, String ours) {}

    @Test
    void eachRowSaysWhatTheBundledDocumentSays() throws IOException {
        Map<String, EventDefinition> events = byName(bundled());
        for (Difference row : table()) {
            assertThat(fact(events.get(row.event()), row)).as("%s", row).isEqualTo(row.ours());
        }
    }

    @Test
    void theTableIsWhatComparingBothDocumentsGives() throws IOException {
        EventModel reference = QmpEventsGenerator.read(
                        SpecInput.ofFile(SharedData.require("corpus/qmp-events/2016-07-13_6aae5be.txt")),
                        MemberOverrides.NONE)
                .model();

        assertThat(compare(reference, bundled())).containsExactlyElementsOf(table());
    }

    private static EventModel bundled() {
        return QmpEventsGenerator.read(SpecInput.bundled("2.7"), MemberOverrides.NONE)
                .model();
    }

    private static List<Difference> table() throws IOException {
        try (InputStream in = BundledSpec.class.getResourceAsStream("qemu-2.7/differences.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Difference(cells[0], cells[1], cells[2], cells[3], cells[4]))
                    .toList();
        }
    }

    private static List<Difference> compare(EventModel upstream, EventModel ours) {
        Map<String, EventDefinition> others = byName(upstream);
        assertThat(byName(ours).keySet()).containsExactlyElementsOf(others.keySet());
        List<Difference> differences = new ArrayList<>();
        for (EventDefinition event : ours.events()) {
            differences.addAll(compare(others.get(event.name()), event));
        }
        return differences;
    }

    private static List<Difference> compare(EventDefinition upstream, EventDefinition ours) {
        List<Difference> differences = new ArrayList<>();
        for (String fact : List.of("dataForm", "rateLimited", "rateLimitKey")) {
            compare(upstream, ours, "", fact, differences);
        }
        Map<String, Member> others = members(upstream);
        for (String path : members(ours).keySet()) {
            List<String> facts = others.containsKey(path) ? List.of("type", "optional", "values") : List.of("member");
            facts.forEach(fact -> compare(upstream, ours, path, fact, differences));
        }
        assertThat(members(ours).keySet()).containsAll(others.keySet());
        return differences;
    }

    private static void compare(
            EventDefinition upstream, EventDefinition ours, String path, String fact, List<Difference> differences) {
        Difference question = new Difference(ours.name(), path, fact, "", "");
        String theirs = fact(upstream, question);
        String own = fact(ours, question);
        if (!theirs.equals(own)) {
            differences.add(new Difference(ours.name(), path, fact, theirs, own));
        }
    }

    private static String fact(EventDefinition event, Difference row) {
        Member member = members(event).get(row.member());
        return switch (row.fact()) {
            case "dataForm" -> event.dataForm().word();
            case "rateLimited" -> String.valueOf(event.rateLimit().isPresent());
            case "rateLimitKey" ->
                event.rateLimit().flatMap(limit -> limit.key()).orElse("");
            case "member" -> member == null ? "absent" : whole(member);
            case "type" -> member.declaredType().orElse("none");
            case "optional" -> String.valueOf(member.optional());
            case "values" -> values(member);
            default -> throw new IllegalArgumentException(row.fact());
        };
    }

    private static String whole(Member member) {
        String values = values(member);
        return member.declaredType().orElse("none")
                + (member.optional() ? " optional" : "")
                + (values.isEmpty() ? "" : " {" + values + "}");
    }

    private static String values(Member member) {
        return member.type() instanceof EnumType type
                ? type.values().stream().map(EnumValue::wireName).collect(Collectors.joining(" "))
                : "";
    }

    private static Map<String, EventDefinition> byName(EventModel model) {
        Map<String, EventDefinition> events = new LinkedHashMap<>();
        model.events().forEach(event -> events.put(event.name(), event));
        return events;
    }

    private static Map<String, Member> members(EventDefinition event) {
        Map<String, Member> members = new LinkedHashMap<>();
        collect("", event.data(), members);
        return members;
    }

    private static void collect(String prefix, ValueType type, Map<String, Member> members) {
        if (type instanceof ObjectType object) {
            for (Member member : object.members()) {
                members.put(prefix + member.wireName(), member);
                collect(prefix + member.wireName() + ".", member.type(), members);
            }
        }
    }
}
