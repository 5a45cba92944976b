package io.github.qmpevents.runtime.command;

import io.github.qmpevents.runtime.json.JsonValue;

/**
 * A command was executed, and what it returned is not what the schema says. The message is one line of printable ASCII
 * that says where.
 */
public final class UnexpectedReplyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String commandName;
    private final transient JsonValue returned;

    UnexpectedReplyException(String commandName, JsonValue returned, RuntimeException cause) {
        super(commandName + " returned something else than described: " + cause.getMessage(), cause);
        this.commandName = commandName;
        this.returned = returned;
    }

    /** What the command is called. */
    public String commandName() {
        return commandName;
    }

    /** What came, so that it is not lost. */
    public JsonValue returned() {
        return returned;
    }
}
