package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.json.JsonSyntaxException.Kind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** What a string of JSON holds in the judgement of the JDK's decoder of UTF-8; for one thread, used again and again. */
final class StringReference {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    private final CharBuffer text = CharBuffer.allocate(4096);
    private byte[] bytes;
    private ByteBuffer in;
    private int end;
    private int at;
    private Kind kind;

    /**
     * Reads a string; the quote before {@code from} has been read.
     *
     * @return whether it is well-formed and ends before {@code end}
     */
    boolean read(byte[] from, int start, int end) {
        if (bytes != from) {
            bytes = from;
            in = ByteBuffer.wrap(from);
        }
        this.at = start;
        this.end = end;
        text.clear();
        kind = null;
        while (kind == null) {
            plain();
            if (kind == null && at < end && bytes[at] == '"') {
                at++;
                return true;
            }
            special();
        }
        return false;
    }

    /** What is wrong. */
    Kind kind() {
        return kind;
    }

    /** Behind the string, or where the fault is. */
    int at() {
        return at;
    }

    /** The text of the string. */
    String text() {
        return text.flip().toString();
    }

    /** Decodes up to the next byte that means something to JSON. */
    private void plain() {
        int to = at;
        while (to < end && bytes[to] != '"' && bytes[to] != '\\' && (bytes[to] < 0 || bytes[to] >= 0x20)) {
            to++;
        }
        in.limit(to).position(at);
        if (decoder.reset().decode(in, text, true).isError()) {
            kind = Kind.INVALID_UTF8;
        }
        at = in.position();
    }

    private void special() {
        if (kind != null) {
            return;
        }
        if (at == end) {
            kind = Kind.UNEXPECTED_END;
        } else if (bytes[at] == '\\') {
            at++;
            escape();
        } else {
            kind = Kind.SYNTAX;
        }
    }

    private void escape() {
        int letter = at < end ? "\"\\/bfnrtu".indexOf(bytes[at]) : -1;
        if (letter < 0) {
            kind = at < end ? Kind.SYNTAX : Kind.UNEXPECTED_END;
            return;
        }
        at++;
        if (letter < 8) {
            text.put("\"\\/\b\f\n\r\t".charAt(letter));
            return;
        }
        int character = 0;
        for (int digit = 0; digit < 4; digit++, at++) {
            int value = at < end ? "0123456789abcdef0123456789ABCDEF".indexOf(bytes[at]) : -1;
            if (value < 0) {
                kind = at < end ? Kind.SYNTAX : Kind.UNEXPECTED_END;
                return;
            }
            character = character * 16 + value % 16;
        }
        text.put((char) character);
    }
}
