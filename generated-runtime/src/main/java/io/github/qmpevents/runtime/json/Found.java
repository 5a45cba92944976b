package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.text.PrintableAscii;

/** Says in a few words of ASCII what value stands in a text. */
final class Found {
    /** No more of a value is quoted than this many characters. */
    private static final int EXCERPT = 60;

    private Found() {}

    /** Names the type of the value at a scanner's position and quotes it; empty if no value begins there. */
    static String describe(JsonScanner in) {
        int next = in.position < in.end ? in.bytes[in.position] : JsonScanner.END_OF_INPUT;
        return switch (next) {
            case '{' -> "an object";
            case '[' -> "an array";
            case 'n' -> "null";
            case 't', 'f' -> "a boolean" + excerpt(in);
            case '"' -> "a string" + excerpt(in);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> "a number" + excerpt(in);
            default -> "";
        };
    }

    static String shorten(String text) {
        return PrintableAscii.of(text, EXCERPT);
    }

    private static String excerpt(JsonScanner in) {
        JsonReader value = JsonReader.at(in.bytes, in.start, in.end, in.position - in.start);
        try {
            value.skipValue();
        } catch (JsonSyntaxException e) {
            return "";
        }
        return ": " + PrintableAscii.of(in.bytes, in.position, in.start + value.offset(), EXCERPT);
    }
}
