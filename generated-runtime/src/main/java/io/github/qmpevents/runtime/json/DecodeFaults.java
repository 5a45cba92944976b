package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.json.DecodeException.Problem;
import io.github.qmpevents.runtime.text.PrintableAscii;

/** Says in a line of ASCII what is wrong with the value at a scanner's position. */
final class DecodeFaults {
    /** No more of a value is quoted than this many characters. */
    private static final int EXCERPT = 60;

    private DecodeFaults() {}

    /** The value is of another type; a syntax error if no value begins there at all. */
    static RuntimeException wrongType(JsonScanner in, String expected) {
        in.peek();
        String found = found(in);
        if (found.isEmpty()) {
            return in.unexpected(expected);
        }
        return fault(in, Problem.WRONG_TYPE, "expected " + expected + ", found " + found);
    }

    static DecodeException doesNotFit(JsonScanner in, String type, String literal) {
        String text = "does not fit " + type + ": " + PrintableAscii.of(literal, EXCERPT);
        return fault(in, Problem.NUMBER_DOES_NOT_FIT, text);
    }

    /** The object that ends at an index of the array of bytes lacks a member. */
    static DecodeException missingMember(JsonScanner in, int closingBrace, String wireName) {
        String path = JsonPath.ofMember(in, closingBrace, wireName);
        return new DecodeException(Problem.MISSING_MEMBER, path, closingBrace - in.start, "missing");
    }

    private static DecodeException fault(JsonScanner in, Problem problem, String text) {
        return new DecodeException(problem, JsonPath.of(in, in.position), in.position - in.start, text);
    }

    private static String found(JsonScanner in) {
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
