package io.github.qmpevents.generator.qapi.parse;

import io.github.qmpevents.generator.qapi.parse.Token.Kind;
import io.github.qmpevents.generator.source.Blanks;
import io.github.qmpevents.generator.source.SourceText;

/** Splits a schema file into tokens; comments and blanks are between them. No token goes beyond its line. */
final class Lexer {
    private static final String PUNCTUATION = "{}[]:,";
    private static final Kind[] KINDS = {
        Kind.OBJECT_START, Kind.OBJECT_END, Kind.ARRAY_START, Kind.ARRAY_END, Kind.COLON, Kind.COMMA
    };

    private final SourceText source;
    private int number = 1;
    private String line;
    private int index;

    Lexer(SourceText source) {
        this.source = source;
        this.line = source.line(1);
    }

    /** The next token; {@link Kind#END} again and again behind the last. */
    Token next() {
        skip();
        if (index == line.length()) {
            return new Token(Kind.END, "", source.range(number, index + 1, 0));
        }
        char c = line.charAt(index);
        int punctuation = PUNCTUATION.indexOf(c);
        if (punctuation >= 0) {
            return take(KINDS[punctuation], String.valueOf(c), 1);
        }
        if (c == '\'') {
            return string();
        }
        return isWord(c) ? word() : bad(c);
    }

    /** The first token of the next line that begins with an opening brace, as every definition of QEMU's does. */
    Token nextDefinition() {
        do {
            index = line.length();
            if (number == source.lineCount()) {
                return next();
            }
            nextLine();
        } while (!line.startsWith("{"));
        return next();
    }

    private void skip() {
        while (true) {
            index = Blanks.skip(line, index);
            boolean over = index == line.length() || line.charAt(index) == '#';
            if (!over) {
                return;
            }
            index = line.length();
            if (number == source.lineCount()) {
                return;
            }
            nextLine();
        }
    }

    private void nextLine() {
        line = source.line(++number);
        index = 0;
    }

    private Token string() {
        QuotedText quoted = QuotedText.read(line, index);
        return take(quoted.isGood() ? Kind.STRING : Kind.BAD, quoted.text(), quoted.length());
    }

    private Token word() {
        int end = index;
        while (end < line.length() && isWord(line.charAt(end))) {
            end++;
        }
        return take(Kind.WORD, line.substring(index, end), end - index);
    }

    private Token bad(char c) {
        String what = c == '"' ? "strings stand in single quotes here" : "the character " + c + " means nothing here";
        return take(Kind.BAD, what, 1);
    }

    private Token take(Kind kind, String text, int length) {
        Token token = new Token(kind, text, source.range(number, index + 1, length));
        index += length;
        return token;
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "_-+.".indexOf(c) >= 0;
    }
}
