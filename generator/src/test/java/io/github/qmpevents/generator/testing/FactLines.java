package io.github.qmpevents.generator.testing;

import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Note;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The facts of a document, a line for each event, member and finding, and none of its sentences:
 * <pre>
 * BLOCK_JOB_READY 151 list examples=171 broken=171 notes=176 related=BLOCK_JOB_ERROR
 *   160 type json-string {stream commit}
 *   166 error json-string optional
 * QUORUM_FAILURE 259 list examples=272 rate-limited
 *   266 reference inferred string
 *
 * QE211 172:43 warning
 * </pre>
 *
 * The numbers are lines. A member without a declared type has the one that was inferred, or {@code untyped}.
 */
public final class FactLines {
    private final StringBuilder lines = new StringBuilder();

    private FactLines() {}

    public static String of(Reading reading) {
        FactLines facts = new FactLines();
        reading.model().events().forEach(facts::event);
        facts.lines.append('\n');
        reading.findings()
                .forEach(finding -> facts.line(
                        finding.code().id(),
                        finding.range().line() + ":" + finding.range().column(),
                        finding.severity().word()));
        return facts.lines.toString();
    }

    private void event(EventDefinition event) {
        line(
                event.name(),
                String.valueOf(event.range().line()),
                event.dataForm().word(),
                event.typeRef().map(type -> "ref=" + type).orElse(""),
                places("examples", event.examples().stream().map(Example::range).toList()),
                places(
                        "broken",
                        event.examples().stream()
                                .filter(example -> !example.valid())
                                .map(Example::range)
                                .toList()),
                places("notes", event.notes().stream().map(Note::range).toList()),
                event.rateLimit()
                        .map(limit ->
                                limit.key().map(key -> "rate-limited=" + key).orElse("rate-limited"))
                        .orElse(""),
                event.related().isEmpty() ? "" : "related=" + String.join(",", event.related()));
        members(event.data(), "");
    }

    private static String places(String name, List<SourceRange> ranges) {
        String numbers =
                ranges.stream().map(range -> String.valueOf(range.line())).collect(Collectors.joining(","));
        return numbers.isEmpty() ? "" : name + "=" + numbers;
    }

    private void members(ValueType data, String prefix) {
        if (data instanceof ObjectType object) {
            for (Member member : object.members()) {
                line(
                        "  " + member.range().line(),
                        prefix + member.wireName(),
                        member.declaredType().orElse(member.inferred() ? "inferred " + word(member.type()) : "untyped"),
                        member.typeRef().map(type -> "ref=" + type).orElse(""),
                        values(member.type()),
                        member.optional() ? "optional" : "");
                members(member.type(), prefix + member.wireName() + ".");
            }
        }
    }

    private static String word(ValueType type) {
        return type.toString().toLowerCase(Locale.ROOT);
    }

    private static String values(ValueType type) {
        return type instanceof EnumType values
                ? values.values().stream().map(EnumValue::wireName).collect(Collectors.joining(" ", "{", "}"))
                : "";
    }

    private void line(String... words) {
        lines.append(List.of(words).stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" ")))
                .append('\n');
    }
}
