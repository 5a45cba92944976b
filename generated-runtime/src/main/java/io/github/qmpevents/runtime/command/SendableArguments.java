package io.github.qmpevents.runtime.command;

import io.github.qmpevents.runtime.json.JsonArray;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.text.PathText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Refuses what QEMU cannot read, and would answer without the id of the command: in strings, half of a surrogate pair
 * and the 66 code points that are no characters; and values nested too deep.
 */
final class SendableArguments {
    private final List<Object> path = new ArrayList<>(List.of("arguments"));

    private SendableArguments() {}

    static JsonObject checked(JsonObject arguments) {
        new SendableArguments().check(arguments);
        return arguments;
    }

    private void check(JsonValue value) {
        if (value instanceof JsonString string) {
            checkText(string.value());
        } else if (value instanceof JsonObject object) {
            checkMembers(object);
        } else if (value instanceof JsonArray array) {
            checkElements(array);
        }
    }

    private void checkMembers(JsonObject object) {
        checkDepth();
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            path.add(member.getKey());
            checkText(member.getKey());
            check(member.getValue());
            path.remove(path.size() - 1);
        }
    }

    private void checkElements(JsonArray array) {
        checkDepth();
        for (int index = 0; index < array.values().size(); index++) {
            path.add(index);
            check(array.values().get(index));
            path.remove(path.size() - 1);
        }
    }

    private void checkDepth() {
        if (path.size() > JsonReader.DEFAULT_DEPTH) {
            throw new IllegalArgumentException(
                    PathText.of(path) + ": nested deeper than " + JsonReader.DEFAULT_DEPTH + " levels");
        }
    }

    private void checkText(String text) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isNoCharacter(codePoint)) {
                throw new IllegalArgumentException(
                        PathText.of(path) + ": a string with U+" + hex(codePoint) + " at index " + at);
            }
            at += Character.charCount(codePoint);
        }
    }

    private static boolean isNoCharacter(int codePoint) {
        return (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                || (codePoint >= 0xfdd0 && codePoint <= 0xfdef)
                || (codePoint & 0xfffe) == 0xfffe;
    }

    private static String hex(int codePoint) {
        return Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    }
}
