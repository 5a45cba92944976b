package io.github.qmpevents.generator.model;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * One event and what it carries.
 *
 * @param name the wire name
 * @param summary what it means, blanks squeezed, paragraphs separated by a blank line
 * @param data the type of the {@code data} member: an {@link ObjectType}, empty if there is no data, or {@link
 *     OpaqueType#OBJECT} if the description refers to a type that it does not define
 * @param typeRef the type that the whole data is of, where the description only refers to it
 * @param examples in the description's order
 * @param related other events that the notes name, in order, each once
 * @param range the place of its heading
 * @param dataText what the description says of the data in words, before or in place of a list of members; empty if
 *     nothing
 * @param availability which QEMU has it
 */
public record EventDefinition(
        String name,
        String summary,
        DataForm dataForm,
        ValueType data,
        Optional<String> typeRef,
        List<Example> examples,
        List<Note> notes,
        Optional<RateLimit> rateLimit,
        List<String> related,
        SourceRange range,
        String dataText,
        Availability availability) {
    public EventDefinition {
        examples = List.copyOf(examples);
        notes = List.copyOf(notes);
        related = List.copyOf(related);
    }

    /** An event of which it is not told which QEMU has it. */
    public EventDefinition(
            String name,
            String summary,
            DataForm dataForm,
            ValueType data,
            Optional<String> typeRef,
            List<Example> examples,
            List<Note> notes,
            Optional<RateLimit> rateLimit,
            List<String> related,
            SourceRange range,
            String dataText) {
        this(
                name,
                summary,
                dataForm,
                data,
                typeRef,
                examples,
                notes,
                rateLimit,
                related,
                range,
                dataText,
                Availability.NOT_TOLD);
    }

    /** Such an event of whose data nothing is said in words. */
    public EventDefinition(
            String name,
            String summary,
            DataForm dataForm,
            ValueType data,
            Optional<String> typeRef,
            List<Example> examples,
            List<Note> notes,
            Optional<RateLimit> rateLimit,
            List<String> related,
            SourceRange range) {
        this(name, summary, dataForm, data, typeRef, examples, notes, rateLimit, related, range, "");
    }

    /** The same event with other data. */
    public EventDefinition withData(ValueType other) {
        return new EventDefinition(
                name,
                summary,
                dataForm,
                other,
                typeRef,
                examples,
                notes,
                rateLimit,
                related,
                range,
                dataText,
                availability);
    }
}
