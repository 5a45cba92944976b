package io.github.qmpevents.runtime.command;

import io.github.qmpevents.runtime.message.QmpError;
import io.github.qmpevents.runtime.text.PrintableAscii;

/** The server did not do what a command asked for. The message is one line of printable ASCII without arguments. */
public final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient QmpCommand command;
    private final transient QmpError error;

    public CommandException(QmpCommand command, QmpError error) {
        super(command.name() + " failed: " + PrintableAscii.of(text(error), 300));
        this.command = command;
        this.error = error;
    }

    private static String text(QmpError error) {
        return error.errorClass().isEmpty() ? error.description() : error.errorClass() + ": " + error.description();
    }

    /** What had been asked for. */
    public QmpCommand command() {
        return command;
    }

    /** What the server said. */
    public QmpError error() {
        return error;
    }
}
