package io.github.qmpevents.runtime.command;

import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import java.nio.charset.StandardCharsets;

/** Passes over the tokens of a text that should be JSON and may be anything; refuses nothing. */
final class LenientTokens {
    static final int END_OF_INPUT = -1;

    private static final String BLANKS = " \t\r\n";
    private static final String ENDS_OF_LITERALS = ",:]}[{\"" + BLANKS;

    private final byte[] bytes;
    private final int start;
    private final int end;
    private int at;
    private int tokenBegin;
    private int tokenEnd;

    LenientTokens(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.start = from;
        this.end = to;
        this.at = from;
    }

    /**
     * Goes on to the next token.
     *
     * @return its first byte; {@link #END_OF_INPUT} at the end
     */
    int next() {
        skipBlanks();
        if (at == end) {
            return END_OF_INPUT;
        }
        tokenBegin = at;
        byte first = bytes[at++];
        if (first == '"') {
            skipRestOfString();
        } else if (ENDS_OF_LITERALS.indexOf(first) < 0) {
            skipRestOfLiteral();
        }
        tokenEnd = at;
        return first & 0xff;
    }

    /** The index of the first byte of the token. */
    int begin() {
        return tokenBegin;
    }

    /** The index behind the last byte of the token. */
    int end() {
        return tokenEnd;
    }

    /** Whether the token is the first of its line, without blanks before it. */
    boolean beginsLine() {
        return tokenBegin == start || bytes[tokenBegin - 1] == '\n';
    }

    /** Whether a colon comes next, so that a string is the name of a member. */
    boolean isName() {
        skipBlanks();
        return at < end && bytes[at] == ':';
    }

    /** Where the text of a string ends: at its quote, if it has one. */
    int endOfText() {
        return isWhole() ? tokenEnd - 1 : tokenEnd;
    }

    boolean hasEscape() {
        for (int index = tokenBegin; index < tokenEnd; index++) {
            if (bytes[index] == '\\') {
                return true;
            }
        }
        return false;
    }

    /** The text of a string, with its escapes resolved if they are right. */
    String text() {
        try {
            if (isWhole()) {
                return JsonReader.of(bytes, tokenBegin, tokenEnd).readString();
            }
        } catch (JsonSyntaxException e) {
            // What it stands for cannot be told.
        }
        return new String(bytes, tokenBegin + 1, endOfText() - tokenBegin - 1, StandardCharsets.ISO_8859_1);
    }

    boolean is(String literal) {
        return tokenEnd - tokenBegin == literal.length()
                && new String(bytes, tokenBegin, tokenEnd - tokenBegin, StandardCharsets.ISO_8859_1).equals(literal);
    }

    private boolean isWhole() {
        return tokenEnd - tokenBegin > 1 && bytes[tokenEnd - 1] == '"' && !endsInEscape();
    }

    /** Whether the quote at the end is part of the string, because an odd number of backslashes is before it. */
    private boolean endsInEscape() {
        int first = tokenEnd - 1;
        while (first > tokenBegin + 1 && bytes[first - 1] == '\\') {
            first--;
        }
        return (tokenEnd - 1 - first) % 2 == 1;
    }

    private void skipBlanks() {
        while (at < end && BLANKS.indexOf(bytes[at]) >= 0) {
            at++;
        }
    }

    /** A string ends with its quote, or where no string can go on. */
    private void skipRestOfString() {
        while (at < end && bytes[at] != '"' && !isControl(bytes[at])) {
            at += bytes[at] == '\\' && at + 1 < end && !isControl(bytes[at + 1]) ? 2 : 1;
        }
        if (at < end && bytes[at] == '"') {
            at++;
        }
    }

    private void skipRestOfLiteral() {
        while (at < end && ENDS_OF_LITERALS.indexOf(bytes[at]) < 0) {
            at++;
        }
    }

    private static boolean isControl(byte next) {
        return next >= 0 && next < ' ';
    }
}
