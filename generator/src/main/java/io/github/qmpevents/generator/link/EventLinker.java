package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.Note;
import io.github.qmpevents.generator.model.RateLimit;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.syntax.EventSection;
import io.github.qmpevents.generator.syntax.Name;
import io.github.qmpevents.generator.syntax.Prose;
import io.github.qmpevents.generator.syntax.TypeMention;
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
                examples.stream().map(ReadExample::toModel).toList(),
                notes,
                rateLimit,
                List.of(),
                section.range(),
                paragraphs(section.data().prose()));
    }

    private List<Sample> samples(List<ReadExample> examples) {
        List<String> names = section.names().stream().map(Name::text).toList();
        return new DataSamples(context.event(), names, context.diagnostics()).of(examples);
    }

    private static String paragraphs(List<Prose> prose) {
        return prose.stream().map(Prose::text).collect(Collectors.joining("\n\n"));
    }
}
