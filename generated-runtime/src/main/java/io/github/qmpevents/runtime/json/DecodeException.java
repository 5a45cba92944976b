package io.github.qmpevents.runtime.json;

/** Valid JSON that is not of the expected shape. Carries no stack trace: it speaks of the input, not of the program. */
public final class DecodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String path;
    private final int offset;

    DecodeException(Problem problem, String path, int offset, String text) {
        super(path.isEmpty() ? text : path + ": " + text, null, false, false);
        this.problem = problem;
        this.path = path;
        this.offset = offset;
    }

    public Problem problem() {
        return problem;
    }

    /**
     * Where the value stands, such as {@code data.server.port} or {@code server.ports[2]}; empty for the outermost
     * value. Names that are not plain are quoted and escaped, long ones are shortened.
     */
    public String path() {
        return path;
    }

    /** Where the fault is, in bytes from the start of the text that is read, from 0. */
    public int offset() {
        return offset;
    }

    /** One line of printable ASCII, such as {@code data.len: expected an integer, found a string: "12"}. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** What is wrong with the value. */
    public enum Problem {
        /** A member that has to be there is not. */
        MISSING_MEMBER,
        /** The value is of another JSON type. */
        WRONG_TYPE,
        /** The number is outside of the range of its type, or has a fraction where an integer is expected. */
        NUMBER_DOES_NOT_FIT
    }
}
