package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.Note;
import io.github.qmpevents.generator.model.RateLimit;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.source.Blanks;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.syntax.EventSection;
import io.github.qmpevents.generator.syntax.Name;
import io.github.qmpevents.generator.syntax.Prose;
import io.github.qmpevents.generator.syntax.TypeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes an event of a section. Its notes list all events that they name; {@link NamedEvent} takes out the one that has
 * the note.
 */
final class EventLinker {
    private final EventSection section;
    private final EventContext context;
    private final Set<String> events;

    /** A linker for a section of a document that describes {@code events}. */
    EventLinker(EventSection section, EventContext context, Set<String> events) {
        this.section = section;
        this.context = context;
        this.events = events;
    }

    EventDefinition link() {
        Diagnostics diagnostics = context.diagnostics();
        ExampleReader reader = new ExampleReader(context.event(), diagnostics);
        List<ReadExample> examples =
                section.examples().stream().map(reader::read).toList();
        DataLinker data = new DataLinker(context, section);
        ValueType type = data.link(samples(examples));
        NoteLinker noteLinker = new NoteLinker(context.event(), events, diagnostics);
        List<Note> notes = section.notes().stream().map(noteLinker::note).toList();
        Optional<RateLimit> rateLimit = noteLinker.rateLimit(section.notes(), section.summary(), type);
        return new EventDefinition(
                context.event(),
                paragraphs(section.summary()),
                data.form(),
                type,
                section.data()
                        .whole()
                        .map(TypeMention::name)
                        .filter(name -> section.data().items().isEmpty()),
                examples.stream().map(EventLinker::example).toList(),
                notes,
                rateLimit,
                List.of(),
                section.range(),
                paragraphs(section.data().prose()));
    }

    /** The data of those examples that show an event of this section. */
    private List<Sample> samples(List<ReadExample> examples) {
        List<String> names = section.names().stream().map(Name::text).toList();
        EnvelopeCheck envelope = new EnvelopeCheck(context.event(), names, context.diagnostics());
        List<Sample> samples = new ArrayList<>();
        for (ReadExample example : examples) {
            if (envelope.accepts(example)) {
                ExampleNode root = example.root().orElseThrow();
                samples.add(new Sample(example, root.get("data").orElseGet(() -> nothing(root))));
            }
        }
        samples.stream()
                .filter(sample -> sample.node().kind() != ExampleNode.Kind.OBJECT)
                .forEach(this::noObject);
        return samples;
    }

    /** An example without data shows an object without members. */
    private static ExampleNode nothing(ExampleNode root) {
        return ExampleNode.of(ExampleNode.Kind.OBJECT, root.start(), root.start() + 1, List.of());
    }

    private void noObject(Sample sample) {
        context.diagnostics()
                .report(
                        DiagnosticCode.WRONG_TYPE_IN_EXAMPLE,
                        sample.range(),
                        "the example shows " + sample.node().kind().words() + " as data of " + context.event(),
                        "data is always an object");
    }

    private static Example example(ReadExample read) {
        String text = read.written().text();
        SourceRange range = read.written().passage().range(Blanks.skip(text, 0), text.length());
        return new Example(text, read.written().caption(), read.isValid(), range);
    }

    private static String paragraphs(List<Prose> prose) {
        return prose.stream().map(Prose::text).collect(Collectors.joining("\n\n"));
    }
}
