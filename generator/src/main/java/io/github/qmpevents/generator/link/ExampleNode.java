package io.github.qmpevents.generator.link;

import java.util.List;
import java.util.Optional;

/**
 * A value in an example and where it stands, in offsets of the text that was read.
 *
 * @param text the value of a string, the digits of a number
 * @param entries the members of an object, in order; those of arrays and of objects that are too deep are not kept
 */
record ExampleNode(Kind kind, int start, int end, String text, List<Entry> entries) {
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

    /** The last member of this name, which is the one that counts. */
    Optional<ExampleNode> get(String name) {
        return entries.stream()
                .filter(entry -> entry.name.equals(name))
                .reduce((first, second) -> second)
                .map(Entry::value);
    }
}
