package io.github.qmpevents.generator.matrix;

import java.util.ArrayList;
import java.util.List;

/**
 * What one release says of an event, a member or a value.
 *
 * @param present whether it has it; if not, nothing else is told
 * @param type the type in a few words, such as {@code list of string}; empty for a value, and for an event whose members
 *     are known
 * @param optional whether a message may be without it
 * @param marks {@code deprecated} and {@code unstable}, as far as the release says so
 */
public record Cell(boolean present, String type, boolean optional, List<String> marks) {
    /** The release does not have it. */
    public static final Cell ABSENT = new Cell(false, "", false, List.of());

    public Cell {
        marks = List.copyOf(marks);
    }

    /** The same in words, such as {@code int64, optional}; {@code yes} if it is just there, empty if not. */
    public String words() {
        if (!present) {
            return "";
        }
        List<String> words = new ArrayList<>();
        if (!type.isEmpty()) {
            words.add(type);
        }
        if (optional) {
            words.add("optional");
        }
        words.addAll(marks);
        return words.isEmpty() ? "yes" : String.join(", ", words);
    }
}
