package io.github.qmpevents.generator.qapi.parse;

import io.github.qmpevents.generator.qapi.parse.SchemaValue.Mapping;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Sequence;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Text;
import io.github.qmpevents.generator.qapi.syntax.QapiHead;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what definitions, members and values have in common: conditions and features. */
final class HeadReader {
    private static final String ALL = "all";

    private final Shapes shapes;

    HeadReader(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The head of what has this name and no more. */
    static QapiHead plain(Text name) {
        return new QapiHead(name.text(), Optional.empty(), List.of(), name.range());
    }

    /** The head of what has this name, and perhaps {@code if} and {@code features} among the keys of an object. */
    QapiHead head(Text name, Mapping mapping) {
        return new QapiHead(name.text(), mapping.get("if").map(this::condition), features(name, mapping), name.range());
    }

    /**
     * A condition as one line: a name or an expression of C as it is, {@code all(..)}, {@code any(..)} and {@code
     * not(..)} of others. A plain list, as QEMU had it before 6.1, is {@code all}.
     */
    private String condition(SchemaValue value) {
        if (value instanceof Text text) {
            return text.text();
        }
        if (value instanceof Sequence sequence) {
            return ALL + "(" + operands(sequence) + ")";
        }
        if (value instanceof Mapping mapping && mapping.entries().size() == 1) {
            SchemaValue.Entry entry = mapping.entries().get(0);
            String operands =
                    entry.value() instanceof Sequence sequence ? operands(sequence) : condition(entry.value());
            return entry.key().text() + "(" + operands + ")";
        }
        shapes.wrong(value, "a condition", "a string, or an object with all, any or not");
        return "";
    }

    private String operands(Sequence sequence) {
        return sequence.items().stream().map(this::condition).collect(Collectors.joining(", "));
    }

    private List<String> features(Text owner, Mapping mapping) {
        return mapping.get("features")
                .flatMap(value -> shapes.sequence(value, "the list of features of " + owner.text()))
                .map(list -> list.items().stream()
                        .flatMap(item -> feature(item).stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<String> feature(SchemaValue item) {
        SchemaValue name = item instanceof Mapping mapping ? mapping.get("name").orElse(item) : item;
        return shapes.name(name, "a feature").map(Text::text);
    }
}
