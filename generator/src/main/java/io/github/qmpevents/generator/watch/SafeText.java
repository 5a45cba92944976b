package io.github.qmpevents.generator.watch;

import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import java.util.regex.Pattern;

/** What a QEMU, or its guest, may have written, in printable ASCII and no longer than fits on a line. */
final class SafeText {
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_./:@%#,~()-]+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.\\[\\]-]+");
    private static final int LONGEST_VALUE = 160;
    private static final int LONGEST_NAME = 100;

    private SafeText() {}

    /** A string without quotes if it needs none, all else as JSON. */
    static String value(JsonValue value) {
        return value instanceof JsonString text ? words(text.value(), BARE, LONGEST_VALUE) : json(value, LONGEST_VALUE);
    }

    static String name(String name) {
        return words(name, NAME, LONGEST_NAME);
    }

    private static String words(String words, Pattern bare, int longest) {
        // Twice as much, since what is cut in the end may not be quoted.
        String some = words.substring(0, Math.min(words.length(), 2 * longest));
        return bare.matcher(some).matches() ? shortened(some, longest) : json(JsonString.of(some), longest);
    }

    private static String json(JsonValue value, int longest) {
        return shortened(value.json(), longest);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 3) + "...";
    }
}
