package io.github.qmpevents.generator.qapi.parse;

import io.github.qmpevents.generator.qapi.parse.SchemaValue.Entry;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Mapping;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Sequence;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Text;
import io.github.qmpevents.generator.qapi.syntax.QapiCondition;
import io.github.qmpevents.generator.qapi.syntax.QapiFeature;
import io.github.qmpevents.generator.qapi.syntax.QapiHead;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what definitions, members and values have in common: conditions and features. */
final class HeadReader {
    private static final Set<String> FEATURE_KEYS = Set.of("name", "if");
    private static final String SHAPES = "a string, an array, or an object with one of all, any and not";

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
        return new QapiHead(name.text(), condition(mapping), features(name, mapping), name.range());
    }

    private Optional<QapiCondition> condition(Mapping mapping) {
        return mapping.get("if").flatMap(this::condition);
    }

    /** A plain list, as QEMU had it before 6.1, is all of its conditions. */
    private Optional<QapiCondition> condition(SchemaValue value) {
        if (value instanceof Text text) {
            return Optional.of(ConditionText.read(text.text()));
        }
        if (value instanceof Sequence sequence) {
            return Optional.of(new QapiCondition.All(operands(sequence)));
        }
        return value instanceof Mapping mapping && mapping.entries().size() == 1
                ? operation(mapping.entries().get(0))
                : shapes.wrong(value, "a condition", SHAPES);
    }

    private Optional<QapiCondition> operation(Entry entry) {
        SchemaValue value = entry.value();
        return switch (entry.key().text()) {
            case "all" -> operands(value, "all").map(QapiCondition.All::new);
            case "any" -> operands(value, "any").map(QapiCondition.Any::new);
            case "not" -> condition(value).map(QapiCondition.Not::new);
            default ->
                shapes.bad(
                        entry.key().range(), "a condition has '" + entry.key().text() + "', expected all, any or not");
        };
    }

    private Optional<List<QapiCondition>> operands(SchemaValue value, String what) {
        return shapes.sequence(value, "the list of conditions of " + what).map(this::operands);
    }

    private List<QapiCondition> operands(Sequence sequence) {
        return sequence.items().stream()
                .flatMap(item -> condition(item).stream())
                .toList();
    }

    private List<QapiFeature> features(Text owner, Mapping mapping) {
        return mapping.get("features")
                .flatMap(value -> shapes.sequence(value, "the list of features of " + owner.text()))
                .map(list -> list.items().stream()
                        .flatMap(item -> feature(item).stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<QapiFeature> feature(SchemaValue item) {
        if (item instanceof Mapping mapping && mapping.get("name").isPresent()) {
            shapes.checkKeys(mapping, FEATURE_KEYS::contains, "a feature");
            return shapes.name(mapping.get("name").get(), "a feature")
                    .map(name -> new QapiFeature(name.text(), condition(mapping), name.range()));
        }
        return shapes.name(item, "a feature").map(name -> new QapiFeature(name.text(), Optional.empty(), name.range()));
    }
}
