package io.github.qmpevents.generator.qapi.parse;

import io.github.qmpevents.generator.qapi.parse.SchemaValue.Entry;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Mapping;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The keys that tell what an expression is. */
enum Keyword {
    INCLUDE("include"),
    PRAGMA("pragma"),
    STRUCT("struct"),
    /** A struct, before QEMU 2.4. */
    TYPE("type"),
    UNION("union"),
    ALTERNATE("alternate"),
    ENUM("enum"),
    COMMAND("command"),
    EVENT("event");

    private static final Set<String> EVERYWHERE = Set.of("data", "if", "features");
    private static final Set<String> OF_COMMANDS =
            Set.of("returns", "boxed", "gen", "success-response", "allow-oob", "allow-preconfig", "coroutine");

    private final String word;

    Keyword(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Whether a key may stand beside this one in a definition. */
    boolean allows(String key) {
        return key.equals(word) || EVERYWHERE.contains(key) || others().contains(key);
    }

    private Set<String> others() {
        return switch (this) {
            case STRUCT, TYPE -> Set.of("base");
            case UNION -> Set.of("base", "discriminator");
            case ENUM -> Set.of("prefix");
            case COMMAND -> OF_COMMANDS;
            case EVENT -> Set.of("boxed");
            case ALTERNATE, INCLUDE, PRAGMA -> Set.of();
        };
    }

    /** The first keyword among an expression's keys. */
    static Optional<Keyword> of(Mapping expression) {
        return expression.entries().stream()
                .map(Entry::key)
                .flatMap(key -> Arrays.stream(values()).filter(keyword -> keyword.word.equals(key.text())))
                .findFirst();
    }
}
