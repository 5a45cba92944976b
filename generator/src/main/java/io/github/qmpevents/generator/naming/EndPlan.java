package io.github.qmpevents.generator.naming;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * The events that end a command, with their Java names.
 *
 * @param failed those that tell that it has come to nothing
 */
public record EndPlan(EventPlan done, List<EventPlan> failed) {
    public EndPlan {
        failed = List.copyOf(failed);
    }

    /**
     * An event that ends a command.
     *
     * @param type the event's class
     * @param key the component that it has in common with the command
     * @param values what is asked of other components
     * @param error whether the component {@code error} is there; empty if that makes no difference
     */
    public record EventPlan(ClassName type, Optional<KeyPlan> key, List<ValuePlan> values, Optional<ErrorPlan> error) {
        public EventPlan {
            values = List.copyOf(values);
        }
    }

    /**
     * A component of an event that is the same as one of a command.
     *
     * @param otherwise the command's component that counts if that one is null
     */
    public record KeyPlan(String component, String argument, Optional<String> otherwise) {}

    /**
     * A component, an open enumeration, that has a value.
     *
     * @param wireName the value
     */
    public record ValuePlan(String component, String wireName) {}

    /** A component that is null, or is not. */
    public record ErrorPlan(String component, boolean present) {}
}
