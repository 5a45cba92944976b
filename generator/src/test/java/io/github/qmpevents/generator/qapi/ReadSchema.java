package io.github.qmpevents.generator.qapi;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.qapi.link.QapiLinker;
import io.github.qmpevents.generator.qapi.parse.QapiReader;
import io.github.qmpevents.generator.qapi.source.QapiInput;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A schema that a test has read, and what came of it. */
public record ReadSchema(QapiSchema schema, EventModel model, List<Diagnostic> findings) {
    /** Writes a schema of one file, with these lines, and reads it. */
    public static ReadSchema of(Path folder, String... lines) throws IOException {
        write(folder, "qapi-schema.json", lines);
        return in(folder);
    }

    public static void write(Path folder, String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    public static ReadSchema in(Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        QapiSchema schema = QapiReader.read(QapiInput.of(folder), diagnostics);
        EventModel model = QapiLinker.link(schema, diagnostics);
        return new ReadSchema(schema, model, diagnostics.inOrder());
    }

    /** The findings as {@code file:line:column CODE}. */
    public List<String> found() {
        return findings.stream()
                .map(finding -> Path.of(finding.range().file()).getFileName() + ":"
                        + finding.range().line() + ":" + finding.range().column() + " "
                        + finding.code().id())
                .toList();
    }

    public List<String> messages() {
        return findings.stream().map(Diagnostic::message).toList();
    }

    public List<String> names() {
        return schema.definitions().stream().map(QapiDefinition::name).toList();
    }

    /** The only definition of a kind. */
    public <T extends QapiDefinition> T only(Class<T> kind) {
        List<T> found = schema.all(kind);
        if (found.size() != 1) {
            throw new AssertionError(found + " " + messages());
        }
        return found.get(0);
    }

    /** The first event. */
    public EventDefinition event() {
        return model.events().get(0);
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

    /** The members of an object as one line, the optional ones with an asterisk. */
    public static String members(ValueType type) {
        return ((ObjectType) type)
                .members().stream()
                        .map(member -> (member.optional() ? "*" : "") + member.wireName())
                        .collect(Collectors.joining(" "));
    }
}
