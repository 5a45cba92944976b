package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.bytes.Words;
import io.github.qmpevents.runtime.json.JsonSyntaxException.Kind;
import io.github.qmpevents.runtime.text.PrintableAscii;
import java.nio.charset.StandardCharsets;

/** Passes over the tokens of a JSON text and checks each. */
class JsonScanner {
    static final int END_OF_INPUT = -1;

    byte[] bytes;
    int start;
    int end;
    int position;
    /** How many times a line has ended in what was passed over between tokens. */
    int lineFeeds;

    private final int maxNumberLength;

    JsonScanner(byte[] bytes, int start, int end, int position, int maxNumberLength) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.position = position;
        this.maxNumberLength = maxNumberLength;
    }

    static JsonScanner of(byte[] bytes) {
        return new JsonScanner(bytes, 0, bytes.length, 0, JsonReader.DEFAULT_NUMBER_LENGTH);
    }

    /** The first byte of the next token, not consumed, or {@link #END_OF_INPUT}. */
    final int peek() {
        if (position < end && bytes[position] > ' ') {
            return bytes[position];
        }
        return peekBehindBlanks();
    }

    private int peekBehindBlanks() {
        for (; position < end; position++) {
            int next = bytes[position];
            if (next != ' ' && next != '\n' && next != '\r' && next != '\t') {
                return next & 0xff;
            }
            lineFeeds += next == '\n' ? 1 : 0;
        }
        return END_OF_INPUT;
    }

    final void expect(char token) {
        if (peek() != token) {
            throw unexpected("'" + token + "'");
        }
        position++;
    }

    final void skipToEnd() {
        if (peek() != END_OF_INPUT) {
            throw unexpected("the end of the text");
        }
    }

    final void skipLiteral(String literal) {
        for (int index = 0; index < literal.length(); index++) {
            if (position == end || bytes[position] != literal.charAt(index)) {
                throw unexpected(literal);
            }
            position++;
        }
    }

    /** Passes over a number; what follows it is for the next token to judge. */
    final void skipNumber() {
        int from = position;
        skip('-');
        if (!skip('0')) {
            skipDigits(from);
        }
        if (skip('.')) {
            skipDigits(from);
        }
        if (skip('e') || skip('E')) {
            if (!skip('+')) {
                skip('-');
            }
            skipDigits(from);
        }
        checkNumberLength(from);
    }

    private void skipDigits(int from) {
        int first = position;
        while (position < end && bytes[position] >= '0' && bytes[position] <= '9') {
            position++;
        }
        checkNumberLength(from);
        if (position == first) {
            throw unexpected("a digit");
        }
    }

    private void checkNumberLength(int from) {
        if (position - from > maxNumberLength) {
            throw fault(Kind.NUMBER_TOO_LONG, from, "a number of more than " + maxNumberLength + " characters");
        }
    }

    private boolean skip(char character) {
        if (position < end && bytes[position] == character) {
            position++;
            return true;
        }
        return false;
    }

    /** Passes over a string, both quotes included, and tells whether there are escapes in it. */
    final boolean skipString() {
        position = Words.endOfPlain(bytes, position + 1, end);
        if (position < end && bytes[position] == '"') {
            position++;
            return false;
        }
        return skipRestOfString();
    }

    private boolean skipRestOfString() {
        boolean hasEscape = false;
        while (position < end) {
            int next = bytes[position];
            if (next == '"') {
                position++;
                return hasEscape;
            }
            if (next == '\\') {
                hasEscape = true;
                skipEscape();
            } else if (next < 0) {
                skipSequence();
            } else {
                throw fault(Kind.SYNTAX, position, "a control character in a string");
            }
            position = Words.endOfPlain(bytes, position, end);
        }
        throw unexpected("'\"'");
    }

    private void skipSequence() {
        int length = Utf8.sequenceLength(bytes, position, end);
        if (length == 0) {
            throw fault(Kind.INVALID_UTF8, position, "not UTF-8");
        }
        position += length;
    }

    private void skipEscape() {
        position++;
        int letter = position < end ? bytes[position] : END_OF_INPUT;
        if (letter == END_OF_INPUT || "\"\\/bfnrtu".indexOf(letter) < 0) {
            throw unexpected("an escape");
        }
        position++;
        for (int digits = letter == 'u' ? 4 : 0; digits > 0; digits--) {
            if (position == end || Character.digit(bytes[position], 16) < 0) {
                throw unexpected("a hexadecimal digit");
            }
            position++;
        }
    }

    /** The text of a token of ASCII that was passed over. */
    final String ascii(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** The fault that the next byte is not what the grammar asks for, or that there is none. */
    final JsonSyntaxException unexpected(String expected) {
        if (position >= end) {
            return fault(Kind.UNEXPECTED_END, end, "expected " + expected + ", found the end of the text");
        }
        String found = PrintableAscii.of(bytes, position, position + 1, 10);
        return fault(Kind.SYNTAX, position, "expected " + expected + ", found '" + found + "'");
    }

    final JsonSyntaxException fault(Kind kind, int at, String problem) {
        int line = 1;
        int lineStart = start;
        for (int index = start; index < at; index++) {
            if (bytes[index] == '\n') {
                line++;
                lineStart = index + 1;
            }
        }
        return new JsonSyntaxException(kind, at - start, line, at - lineStart + 1, problem);
    }
}
