package io.github.qmpevents.generator.testing;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticRenderer;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.link.Linker;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.parse.SourceLoader;
import io.github.qmpevents.generator.parse.SpecParser;
import io.github.qmpevents.generator.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A document that a test has read, and what came of it. */
public record Reading(SourceText source, EventModel model, List<Diagnostic> findings) {
    private static final List<String> TITLE = List.of("Title", "=====", "");

    /** Reads a document of these lines as {@code doc.txt}. */
    public static Reading of(String... lines) {
        return ofText(String.join("\n", lines) + "\n");
    }

    /** Reads a document with a title and the event {@code E}, whose section begins in line 6 with these lines. */
    public static Reading ofEvent(String... lines) {
        return ofText(String.join("\n", TITLE) + "\nE\n--\n" + String.join("\n", lines) + "\n");
    }

    /** Reads a document whose event {@code E} has these list items from line 10 on. */
    public static Reading ofItems(String... items) {
        return ofEvent("\nSomething.\n\nData:\n" + String.join("\n", items));
    }

    public static Reading ofText(String text) {
        return ofBytes(text.getBytes(StandardCharsets.UTF_8), MemberOverrides.NONE);
    }

    public static Reading ofBytes(byte[] bytes, MemberOverrides overrides) {
        Diagnostics diagnostics = new Diagnostics();
        SourceText source =
                SourceLoader.load("doc.txt", bytes, diagnostics).orElseGet(() -> SourceText.of("doc.txt", ""));
        EventModel model = Linker.link(SpecParser.parse(source, diagnostics), overrides, diagnostics);
        return new Reading(source, model, diagnostics.inOrder());
    }

    /** The names of the events. */
    public List<String> names() {
        return model.events().stream().map(EventDefinition::name).toList();
    }

    /** The first event. */
    public EventDefinition event() {
        return model.events().get(0);
    }

    /** The event of a name. */
    public EventDefinition event(String name) {
        return model.events().stream()
                .filter(event -> event.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The names of the members of the first event's data, without those in them. */
    public List<String> members() {
        return ((ObjectType) event().data())
                .members().stream().map(Member::wireName).toList();
    }

    /** A member of the first event by its path. */
    public Member member(String path) {
        ValueType type = event().data();
        Member found = null;
        for (String name : path.split("\\.")) {
            found = ((ObjectType) type)
                    .members().stream()
                            .filter(member -> member.wireName().equals(name))
                            .findFirst()
                            .orElseThrow();
            type = found.type();
        }
        return found;
    }

    /** The values of a member of the first event. */
    public List<String> values(String path) {
        return ((EnumType) member(path).type())
                .values().stream().map(EnumValue::wireName).toList();
    }

    /** The findings as {@code line:column CODE}. */
    public List<String> found() {
        return findings.stream()
                .map(finding -> finding.range().line() + ":" + finding.range().column() + " "
                        + finding.code().id())
                .toList();
    }

    /** The findings as they are shown. */
    public List<String> shown() {
        DiagnosticRenderer renderer = new DiagnosticRenderer(source);
        return findings.stream().map(renderer::render).toList();
    }
}
