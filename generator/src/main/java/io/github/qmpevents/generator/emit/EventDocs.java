package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.CodeBlock;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.Note;

/** What the description says of an event, as documentation of its record. */
final class EventDocs {
    private EventDocs() {}

    static CodeBlock of(EventDefinition event) {
        CodeBlock.Builder docs = CodeBlock.builder();
        docs.add(
                event.summary().isBlank()
                        ? CodeBlock.of("The event {@code $L}.", event.name())
                        : Javadocs.paragraphs(event.summary()));
        AvailabilityDocs.paragraph(event.availability(), event.summary()).ifPresent(words -> docs.add("$L", words));
        for (Note note : event.notes()) {
            docs.add("\n\n$L", Javadocs.fill("<p>Note: " + Javadocs.escape(note.text()), ""));
        }
        for (Example example : event.examples()) {
            example.caption().ifPresent(caption -> docs.add("\n\n$L", caption(caption)));
            docs.add("\n\n$L", Javadocs.preformatted(example.text()));
        }
        return docs.build();
    }

    private static String caption(String caption) {
        return Javadocs.fill("<p>" + Javadocs.escape(caption) + ":", "");
    }
}
