package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which commands of a schema to generate; the types that they reach come along. Patterns are names of commands; {@code *}
 * stands for any letters, {@code ?} for one.
 *
 * @param includes the commands that are wanted; all if there is none
 * @param excludes those of them that are not
 */
public record CommandFilter(List<String> includes, List<String> excludes) {
    /** All commands. */
    public static final CommandFilter ALL = new CommandFilter(List.of(), List.of());

    public CommandFilter {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /**
     * The filter that somebody asks for who may want no commands.
     *
     * @return empty if no commands are wanted
     * @throws ConfigurationException if none are wanted, and yet some are included or excluded
     */
    public static Optional<CommandFilter> asked(boolean wanted, List<String> includes, List<String> excludes) {
        if (!wanted && !(includes.isEmpty() && excludes.isEmpty())) {
            throw new ConfigurationException(
                    "commands are included or excluded, but none are generated; ask for commands, too");
        }
        return wanted ? Optional.of(new CommandFilter(includes, excludes)) : Optional.empty();
    }

    /**
     * Whether a command is wanted.
     *
     * @param names those of all commands of the schema
     * @param source the schema as the user named it
     * @throws ConfigurationException if a pattern fits no command, as one that is mistyped does, or no command is left
     */
    Predicate<String> among(List<String> names, String source) {
        NamePatterns patterns = new NamePatterns("command", includes, excludes);
        patterns.require(names, source);
        return patterns::wants;
    }

    void addTo(Fingerprint fingerprint) {
        fingerprint.with("commands").with(includes.toString()).with(excludes.toString());
    }
}
