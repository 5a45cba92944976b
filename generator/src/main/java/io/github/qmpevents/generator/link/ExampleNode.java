package io.github.qmpevents.generator.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value in an example and where it stands, in offsets of the text that was read.
 *
 * @param text the value of a string, the digits of a number
 * @param entries the members of an object, in order; those of arrays and of objects that are too deep are not kept
 * @param values the same by name; of equal names the last counts
 */
record ExampleNode(Kind kind, int start, int end, String text, List<Entry> entries, Map<String, ExampleNode> values) {
    /** A value that is no object. */
    ExampleNode(Kind kind, int start, int end, String text) {
        this(kind, start, end, text, List.of(), Map.of());
    }

    /** An object or array. */
    static ExampleNode of(Kind kind, int start, int end, List<Entry> entries) {
        Map<String, ExampleNode> values = new HashMap<>();
        entries.forEach(entry -> values.put(entry.name, entry.value));
        return new ExampleNode(kind, start, end, "", List.copyOf(entries), values);
    }

    /** What a value is. */
    enum Kind {
        STRING("a string"),
        WHOLE("a whole number"),
        FRACTION("a number with a fraction"),
        BOOL("a boolean"),
        NULL("null"),
        OBJECT("an object"),
        ARRAY("an array");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** A member of an object; {@code start} and {@code end} are those of its name. */
    record Entry(String name, int start, int end, ExampleNode value) {}

    Optional<ExampleNode> get(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
