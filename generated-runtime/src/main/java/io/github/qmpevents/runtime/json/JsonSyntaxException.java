package io.github.qmpevents.runtime.json;

/** The text is not JSON that this library takes. Carries no stack trace: it speaks of the input, not of the program. */
public final class JsonSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String problem;
    private final int offset;
    private final int line;
    private final int column;

    JsonSyntaxException(Kind kind, int offset, int line, int column, String problem) {
        super("byte " + offset + ": " + problem, null, false, false);
        this.kind = kind;
        this.problem = problem;
        this.offset = offset;
        this.line = line;
        this.column = column;
    }

    public Kind kind() {
        return kind;
    }

    /** What is wrong, without the place: one line of printable ASCII, such as {@code expected a digit, found 'x'}. */
    public String problem() {
        return problem;
    }

    /** Where the fault is, in bytes from the start of the text, from 0. */
    public int offset() {
        return offset;
    }

    /** The line of the fault, from 1; lines end with LF. */
    public int line() {
        return line;
    }

    /** The column of the fault, in bytes from 1. */
    public int column() {
        return column;
    }

    /** What is wrong with the text. */
    public enum Kind {
        /** The grammar of RFC 8259 does not allow what stands there. */
        SYNTAX,
        /** The text ends inside of a value. */
        UNEXPECTED_END,
        /** A string holds bytes that are not UTF-8. */
        INVALID_UTF8,
        /** Objects and arrays are nested deeper than the limit. */
        TOO_DEEP,
        /** A number has more characters than the limit. */
        NUMBER_TOO_LONG,
        /** The name of a member has more bytes than the limit. */
        NAME_TOO_LONG
    }
}
