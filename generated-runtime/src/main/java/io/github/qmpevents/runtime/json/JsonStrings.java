package io.github.qmpevents.runtime.json;

import java.nio.charset.StandardCharsets;

/** Makes strings of what stands between two quotes and was found well-formed; has a place to put them together. */
final class JsonStrings {
    /** So many characters are kept for the next string. */
    private static final int MOST_KEPT = 4096;

    private char[] kept = new char[0];

    String decode(byte[] bytes, int from, int to) {
        int escape = from;
        while (escape < to && bytes[escape] != '\\') {
            escape++;
        }
        return escape == to
                ? new String(bytes, from, to - from, StandardCharsets.UTF_8)
                : decodeEscaped(bytes, from, to);
    }

    /** There are never more characters than bytes. */
    private String decodeEscaped(byte[] bytes, int from, int to) {
        char[] characters = room(to - from);
        int length = 0;
        int at = from;
        while (at < to) {
            byte next = bytes[at];
            if (next == '\\') {
                boolean unicode = bytes[at + 1] == 'u';
                characters[length++] = unicode ? unicode(bytes, at + 2) : simple(bytes[at + 1]);
                at += unicode ? 6 : 2;
            } else if (next >= 0) {
                characters[length++] = (char) next;
                at++;
            } else {
                int size = sizeOfSequence(next);
                length += Character.toChars(codePoint(bytes, at, size), characters, length);
                at += size;
            }
        }
        return new String(characters, 0, length);
    }

    private char[] room(int length) {
        if (length > MOST_KEPT) {
            return new char[length];
        }
        if (length > kept.length) {
            kept = new char[Math.max(length, Math.min(2 * kept.length, MOST_KEPT))];
        }
        return kept;
    }

    /** The number of bytes of a character of more than one, by its first; the ones before the first zero tell it. */
    private static int sizeOfSequence(byte first) {
        return Integer.numberOfLeadingZeros(~first << 24);
    }

    private static int codePoint(byte[] bytes, int at, int size) {
        int codePoint = bytes[at] & (0x7f >> size);
        for (int index = at + 1; index < at + size; index++) {
            codePoint = codePoint << 6 | (bytes[index] & 0x3f);
        }
        return codePoint;
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
