package io.github.qmpevents.generator.qapi.parse;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;
import java.util.Optional;

/** What a schema file is made of, before anything is known of its meaning. */
sealed interface SchemaValue {
    SourceRange range();

    /** What kind of value it is, as it is named in a message. */
    String kind();

    record Text(String text, SourceRange range) implements SchemaValue {
        @Override
        public String kind() {
            return "a string";
        }
    }

    /** One of {@code true}, {@code false} and {@code null}. */
    record Literal(String word, SourceRange range) implements SchemaValue {
        @Override
        public String kind() {
            return word;
        }
    }

    record Sequence(List<SchemaValue> items, SourceRange range) implements SchemaValue {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "an array";
        }
    }

    /** Keys in the order of the file, each once. */
    record Mapping(List<Entry> entries, SourceRange range) implements SchemaValue {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "an object";
        }

        Optional<SchemaValue> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    record Entry(Text key, SchemaValue value) {
        SourceRange range() {
            return key.range().to(value.range());
        }
    }
}
