package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.Note;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gives the definition that a section makes to one of the events that its heading names. */
final class NamedEvent {
    private NamedEvent() {}

    /**
     * The event of a name.
     *
     * @param section the definition, whose notes list all events that they name, this one among them
     */
    static EventDefinition of(EventDefinition section, String name) {
        List<Note> notes =
                section.notes().stream().map(note -> without(name, note)).toList();
        Set<String> related = new LinkedHashSet<>();
        notes.forEach(note -> related.addAll(note.related()));
        return new EventDefinition(
                name,
                section.summary(),
                section.dataForm(),
                section.data(),
                section.typeRef(),
                section.examples(),
                notes,
                section.rateLimit(),
                List.copyOf(related),
                section.range(),
                section.dataText());
    }

    private static Note without(String name, Note note) {
        List<String> others =
                note.related().stream().filter(event -> !event.equals(name)).toList();
        return new Note(note.text(), others, note.range());
    }
}
