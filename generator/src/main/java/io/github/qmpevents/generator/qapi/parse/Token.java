package io.github.qmpevents.generator.qapi.parse;

import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.source.SourceRange;

/**
 * A piece of a schema file.
 *
 * @param text of a string what is between its quotes, without escapes; of {@link Kind#BAD} what is wrong; else as
 *     written
 */
record Token(Kind kind, String text, SourceRange range) {
    enum Kind {
        OBJECT_START,
        OBJECT_END,
        ARRAY_START,
        ARRAY_END,
        COLON,
        COMMA,
        STRING,
        /** Letters and digits outside quotes. */
        WORD,
        /** Characters that mean nothing. */
        BAD,
        /** The end of the file. */
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** As it is named in a message. */
    String shown() {
        return switch (kind) {
            case STRING -> "'" + Quoted.of(text) + "'";
            case END -> "the end of the file";
            default -> Quoted.of(text);
        };
    }
}
