package io.github.qmpevents.runtime.command;

import java.time.Duration;

/**
 * A command was not answered in time. Whether the server has executed it, or still will, is not known. The message is
 * one line of printable ASCII without arguments.
 */
public final class CommandTimeoutException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient QmpCommand command;
    private final transient Duration deadline;

    public CommandTimeoutException(QmpCommand command, Duration deadline) {
        super(command.name() + ": no answer within " + deadline.toMillis() + " ms");
        this.command = command;
        this.deadline = deadline;
    }

    /** What had been asked for. */
    public QmpCommand command() {
        return command;
    }

    /** How long the answer was waited for. */
    public Duration deadline() {
        return deadline;
    }
}
