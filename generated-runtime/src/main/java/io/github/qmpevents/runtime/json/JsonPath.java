package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.text.PathText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the path of a place in a text by reading the text once more, so that reading itself need not keep track of it.
 */
final class JsonPath {
    private final JsonReader in;
    private final int target;
    /** Names of members as they are, indexes of elements as integers. */
    private final List<Object> steps = new ArrayList<>();

    private JsonPath(JsonScanner text, int target) {
        this.in = JsonReader.of(text.bytes, text.start, text.end, JsonLimits.LARGEST);
        this.target = target - text.start;
    }

    /** The path of the value that begins at an index of the array of bytes. */
    static String of(JsonScanner text, int target) {
        JsonPath search = new JsonPath(text, target);
        search.find();
        return PathText.of(search.steps);
    }

    /** The path that a member would have in the object whose closing brace is at an index of the array of bytes. */
    static String ofMember(JsonScanner text, int closingBrace, String name) {
        JsonPath search = new JsonPath(text, closingBrace);
        search.find();
        search.steps.add(name);
        return PathText.of(search.steps);
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
}
