package io.github.qmpevents.runtime.command;

import io.github.qmpevents.runtime.json.JsonValue;
import java.util.concurrent.CompletableFuture;

/**
 * A command of which a schema tells what it takes and returns: a value, like {@link QmpCommand}. Generated code
 * implements it.
 *
 * @param <R> what it returns
 */
public interface TypedCommand<R> {
    /** The command as it can be sent, with all of its arguments, also those that the schema does not know. */
    QmpCommand toCommand();

    /**
     * What an answer means.
     *
     * @param returned what the command returned
     * @throws UnexpectedReplyException if that is not what the schema says
     */
    R reply(JsonValue returned);

    /**
     * Sends the command.
     *
     * @return completed with what the command returned; fails as the sender's future does, and with {@link
     *     UnexpectedReplyException} if the answer is not what the schema says. To cancel it cancels the sender's future
     */
    default CompletableFuture<R> sendBy(CommandSender sender) {
        return TypedReply.of(this, sender.send(toCommand()));
    }
}
