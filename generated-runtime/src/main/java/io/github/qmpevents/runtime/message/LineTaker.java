package io.github.qmpevents.runtime.message;

/**
 * Who may take a line where it stands in a reader's buffer, so that no message has to be made of it. The reader asks for
 * lines that are complete, begin with a brace, and are not inside of a message that began before.
 */
@FunctionalInterface
public interface LineTaker {
    /** The answer to a line that is not taken. */
    int NOT_TAKEN = -1;

    /**
     * Takes a line that is exactly one message, or leaves it to the reader, which then goes on as if it had not asked.
     *
     * @param bytes valid only during the call; there are at least {@value #SPARE} more bytes behind {@code to}
     * @param from the index of the brace
     * @param to the index behind the last line feed that has come; the line ends there or before
     * @return the index behind the line feed of the line; {@link #NOT_TAKEN} otherwise
     */
    int take(byte[] bytes, int from, int to);

    /** How many bytes may be looked at behind those that have come. */
    int SPARE = 64;
}
