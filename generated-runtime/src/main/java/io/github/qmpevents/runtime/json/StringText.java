package io.github.qmpevents.runtime.json;

import java.util.HexFormat;

/**
 * Strings as QEMU writes them: ASCII only, with short escapes for quote, backslash, backspace, form feed, line feed,
 * carriage return and tab, and {@code \}{@code uXXXX} in capitals for all else that is not printable. A character
 * beyond 16 bits is two of these; so half of a pair is one, which QEMU, whose strings are UTF-8, never sends.
 */
final class StringText {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private StringText() {}

    /** Appends a text in quotes. */
    static void append(String text, StringBuilder out) {
        out.append('"');
        int plain = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (!isPlain(character)) {
                out.append(text, plain, at);
                appendEscape(character, out);
                plain = at + 1;
            }
        }
        out.append(text, plain, text.length()).append('"');
    }

    private static boolean isPlain(char character) {
        return character >= 0x20 && character < 0x7f && character != '"' && character != '\\';
    }

    private static void appendEscape(char character, StringBuilder out) {
        out.append('\\');
        switch (character) {
            case '"', '\\' -> out.append(character);
            case '\b' -> out.append('b');
            case '\f' -> out.append('f');
            case '\n' -> out.append('n');
            case '\r' -> out.append('r');
            case '\t' -> out.append('t');
            default -> out.append('u').append(HEX.toHexDigits(character));
        }
    }
}
