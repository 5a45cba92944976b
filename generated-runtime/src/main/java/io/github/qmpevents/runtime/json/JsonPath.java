package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.text.PrintableAscii;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the path of a place in a text by reading the text once more, so that reading itself need not keep track of it.
 */
final class JsonPath {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PATH = 200;

    private final JsonReader in;
    private final int target;
    /** Names of members as they are, indexes of elements as integers. */
    private final List<Object> steps = new ArrayList<>();

    private JsonPath(JsonScanner text, int target) {
        this.in = JsonReader.of(text.bytes, text.start, text.end, JsonReader.MAX_DEPTH);
        this.target = target - text.start;
    }

    /** The path of the value that begins at an index of the array of bytes. */
    static String of(JsonScanner text, int target) {
        JsonPath search = new JsonPath(text, target);
        search.find();
        return search.render();
    }

    /** The path that a member would have in the object whose closing brace is at an index of the array of bytes. */
    static String ofMember(JsonScanner text, int closingBrace, String name) {
        JsonPath search = new JsonPath(text, closingBrace);
        search.find();
        search.steps.add(name);
        return search.render();
    }

    private void find() {
        try {
            findIn();
        } catch (JsonSyntaxException e) {
            // The text is broken behind the target: the path is complete.
        }
    }

    /** Reads one value; true if the target is in it, when the path leads there. */
    private boolean findIn() {
        int next = in.peek();
        if (in.offset() == target) {
            return true;
        }
        return switch (next) {
            case '{' -> findInObject();
            case '[' -> findInArray();
            default -> {
                in.skipValue();
                yield false;
            }
        };
    }

    private boolean findInObject() {
        in.beginObject();
        while (in.nextName()) {
            steps.add(in.memberName());
            if (findIn()) {
                return true;
            }
            steps.remove(steps.size() - 1);
        }
        return in.offset() - 1 == target;
    }

    private boolean findInArray() {
        in.beginArray();
        for (int index = 0; in.nextElement(); index++) {
            steps.add(index);
            if (findIn()) {
                return true;
            }
            steps.remove(steps.size() - 1);
        }
        return false;
    }

    private String render() {
        StringBuilder path = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof String name) {
                appendName(path, PrintableAscii.of(name, LONGEST_NAME));
            } else {
                path.append('[').append(step).append(']');
            }
        }
        int excess = path.length() - LONGEST_PATH;
        return excess <= 0 ? path.toString() : "..." + path.substring(excess + 3);
    }

    private static void appendName(StringBuilder path, String name) {
        if (!isPlain(name)) {
            path.append("[\"").append(name.replace("\"", "\\\"")).append("\"]");
        } else {
            path.append(path.length() == 0 ? "" : ".").append(name);
        }
    }

    private static boolean isPlain(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (!isPlain(name.charAt(at))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isPlain(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '-'
                || character == '_';
    }
}
