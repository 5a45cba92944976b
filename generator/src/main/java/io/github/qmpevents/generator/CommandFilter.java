package io.github.qmpevents.generator;

import java.util.List;
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
