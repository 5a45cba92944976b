package io.github.qmpevents.runtime.json;

import java.nio.charset.StandardCharsets;

/** The characters of JSON strings that were found well-formed. */
final class JsonStrings {
    private JsonStrings() {}

    /** The text between two quotes. */
    static String decode(byte[] bytes, int from, int to) {
        int escape = indexOfEscape(bytes, from, to);
        if (escape == to) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
        StringBuilder out = new StringBuilder(to - from);
        int plain = from;
        while (escape < to) {
            out.append(new String(bytes, plain, escape - plain, StandardCharsets.UTF_8));
            boolean unicode = bytes[escape + 1] == 'u';
            out.append(unicode ? unicode(bytes, escape + 2) : simple(bytes[escape + 1]));
            plain = escape + (unicode ? 6 : 2);
            escape = indexOfEscape(bytes, plain, to);
        }
        return out.append(new String(bytes, plain, to - plain, StandardCharsets.UTF_8))
                .toString();
    }

    private static int indexOfEscape(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\\') {
            at++;
        }
        return at;
    }

    private static char unicode(byte[] bytes, int at) {
        int character = 0;
        for (int index = at; index < at + 4; index++) {
            character = character << 4 | Character.digit(bytes[index], 16);
        }
        return (char) character;
    }

    private static char simple(byte letter) {
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> (char) letter;
        };
    }
}
