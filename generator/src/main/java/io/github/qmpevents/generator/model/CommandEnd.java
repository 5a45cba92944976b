package io.github.qmpevents.generator.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one knows that what a command began is over.
 *
 * @param done the event that tells that it is done
 * @param failed the events that tell that it has come to nothing
 */
public record CommandEnd(EndEvent done, List<EndEvent> failed) {
    public CommandEnd {
        failed = List.copyOf(failed);
    }

    /**
     * An event that ends a command.
     *
     * @param event its name
     * @param key what it has in common with the command; empty if any event of the name will do
     * @param values which strings its members have
     * @param error whether its member {@code error} is there; empty if that makes no difference
     */
    public record EndEvent(
            String event, Optional<CommonName> key, Map<String, String> values, Optional<Boolean> error) {
        public EndEvent {
            values = Map.copyOf(values);
        }
    }

    /**
     * A string that a command has as an argument, and an event as a member.
     *
     * @param argument the argument
     * @param otherwise the argument that counts if that one is absent
     */
    public record CommonName(String member, String argument, Optional<String> otherwise) {}
}
