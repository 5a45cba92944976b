package io.github.qmpevents.runtime.command;

import io.github.qmpevents.runtime.json.JsonValue;
import java.util.concurrent.CompletableFuture;

/**
 * Sends commands: {@code vm::execute} of a monitor or a guest agent, or {@code command -> vm.execute(command, deadline)},
 * or something that looks at commands on their way.
 */
@FunctionalInterface
public interface CommandSender {
    /**
     * Sends a command.
     *
     * @return completed with what the command returned; fails if there is no such answer. Whoever cancels it has no use
     *     for the answer any more
     */
    CompletableFuture<JsonValue> send(QmpCommand command);
}
