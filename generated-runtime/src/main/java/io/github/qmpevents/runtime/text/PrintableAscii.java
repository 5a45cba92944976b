package io.github.qmpevents.runtime.text;

import java.util.HexFormat;

/**
 * One line of printable ASCII made of text that anybody may have written: nothing in it moves a cursor or starts a
 * lookup.
 */
public final class PrintableAscii {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String MORE = "...";

    private PrintableAscii() {}

    /**
     * The beginning of some bytes, one character for a printable ASCII byte and an escape such as {@code \xFF} for
     * another.
     *
     * @param limit the most characters to return, at least 3; a longer text ends in {@code ...}
     */
    public static String of(byte[] bytes, int from, int to, int limit) {
        StringBuilder out = new StringBuilder(Math.min(limit, to - from));
        for (int at = from; at < to; at++) {
            int next = at + 1 < to ? bytes[at + 1] : 0;
            if (!append(out, escape(bytes[at] & 0xff, next, 'x', 2), limit)) {
                break;
            }
        }
        return out.toString();
    }

    /**
     * The beginning of a text, with an escape of four digits for a character that is not printable ASCII.
     *
     * @param limit the most characters to return, at least 3; a longer text ends in {@code ...}
     */
    public static String of(String text, int limit) {
        StringBuilder out = new StringBuilder(Math.min(limit, text.length()));
        for (int at = 0; at < text.length(); at++) {
            int next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
            if (!append(out, escape(text.charAt(at), next, 'u', 4), limit)) {
                break;
            }
        }
        return out.toString();
    }

    private static boolean append(StringBuilder out, String piece, int limit) {
        if (out.length() + piece.length() <= limit) {
            out.append(piece);
            return true;
        }
        out.setLength(Math.min(out.length(), limit - MORE.length()));
        out.append(MORE);
        return false;
    }

    /** A dollar sign before a brace is escaped because logging libraries have taken that for a lookup. */
    private static String escape(int character, int next, char letter, int digits) {
        boolean plain = character >= 0x20 && character < 0x7f && !(character == '$' && next == '{');
        return switch (character) {
            case '\r' -> "\\r";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> plain ? Character.toString(character) : "\\" + letter + HEX.toHexDigits(character, digits);
        };
    }
}
