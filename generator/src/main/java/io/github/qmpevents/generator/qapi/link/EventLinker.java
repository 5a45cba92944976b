package io.github.qmpevents.generator.qapi.link;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.link.ExampleLinker;
import io.github.qmpevents.generator.link.NoteLinker;
import io.github.qmpevents.generator.model.DataForm;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.Note;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.qapi.syntax.QapiDoc;
import io.github.qmpevents.generator.qapi.syntax.QapiDocExample;
import io.github.qmpevents.generator.qapi.syntax.QapiDocExample.Sender;
import io.github.qmpevents.generator.qapi.syntax.QapiDocNote;
import io.github.qmpevents.generator.qapi.syntax.QapiEvent;
import io.github.qmpevents.generator.qapi.syntax.QapiType;
import io.github.qmpevents.generator.syntax.ExampleText;
import io.github.qmpevents.generator.syntax.Prose;
import java.util.List;
import java.util.Set;

/** Makes an event of what a schema declares and what its comment says. */
final class EventLinker {
    private static final String NOTE = "Note";

    private final QapiEvent event;
    private final TypeLinker types;
    private final Diagnostics diagnostics;
    private final NoteLinker notes;

    /** A linker for an event of a schema that has {@code events}. */
    EventLinker(QapiEvent event, TypeLinker types, Set<String> events, Diagnostics diagnostics) {
        this.event = event;
        this.types = types;
        this.diagnostics = diagnostics;
        this.notes = new NoteLinker(event.name(), events, diagnostics);
    }

    EventDefinition link() {
        ValueType data = event.data().map(this::data).orElse(ObjectType.EMPTY);
        List<Note> said = notes().stream().map(notes::note).map(this::ofOthers).toList();
        String summary = event.head().doc().map(QapiDoc::text).orElse("");
        return new EventDefinition(
                event.name(),
                summary,
                data.equals(ObjectType.EMPTY) ? DataForm.NONE : DataForm.LIST,
                data,
                event.data().flatMap(TypeLinker::reference),
                examples(data),
                said,
                notes.rateLimit(notes(), List.of(new Prose(summary, event.range())), data),
                said.stream()
                        .flatMap(note -> note.related().stream())
                        .distinct()
                        .toList(),
                event.range(),
                "",
                DocTexts.availability(event));
    }

    private ValueType data(QapiType type) {
        ValueType linked = types.link(type, DocTexts.of(event));
        if (linked instanceof ObjectType || linked == OpaqueType.OBJECT) {
            return linked;
        }
        diagnostics.report(
                DiagnosticCode.BAD_DEFINITION,
                type.range(),
                "the data of " + event.name() + " is not an object",
                "it has to be a struct, a union, or a list of members");
        return OpaqueType.OBJECT;
    }

    private List<Prose> notes() {
        return event.head().doc().map(QapiDoc::notes).orElse(List.of()).stream()
                .filter(note -> !note.label().equals(QapiDocNote.TODO))
                .map(EventLinker::prose)
                .toList();
    }

    private static Prose prose(QapiDocNote note) {
        String label = note.label().equals(NOTE) ? "" : note.label() + ": ";
        return new Prose(label + note.text(), note.range());
    }

    private Note ofOthers(Note note) {
        List<String> others = note.related().stream()
                .filter(name -> !name.equals(event.name()))
                .toList();
        return new Note(note.text(), others, note.range());
    }

    /** What QEMU sends in the examples; what leads to it is a command, and no part of the event. */
    private List<Example> examples(ValueType data) {
        List<ExampleText> texts = event.head().doc().map(QapiDoc::examples).orElse(List.of()).stream()
                .filter(EventLinker::isEvent)
                .map(example -> new ExampleText(example.caption(), example.passage()))
                .toList();
        return ExampleLinker.link(event.name(), texts, data, diagnostics);
    }

    private static boolean isEvent(QapiDocExample example) {
        return example.sender() != Sender.CLIENT && example.text().contains("\"event\"");
    }
}
