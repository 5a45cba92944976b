package io.github.qmpevents.generator.naming;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A generation of Jackson, which has packages of its own, so that a program may use several. */
public enum JacksonVersion {
    JACKSON_2("2"),
    JACKSON_3("3");

    private static final String NONE = "none";

    private final String word;

    JacksonVersion(String word) {
        this.word = word;
    }

    /** What people write for it: its first number. */
    public String word() {
        return word;
    }

    /**
     * Reads what people write for some of them: {@code none}, {@code 2}, {@code 3}, or both with a comma between them.
     *
     * @return them in the order of their numbers, or nothing if the text is none of these
     */
    public static Optional<Set<JacksonVersion>> parse(String text) {
        if (text.strip().equals(NONE)) {
            return Optional.of(Set.of());
        }
        EnumSet<JacksonVersion> versions = EnumSet.noneOf(JacksonVersion.class);
        for (String part : text.split(",", -1)) {
            Optional<JacksonVersion> version = ofWord(part.strip());
            if (version.isEmpty()) {
                return Optional.empty();
            }
            versions.add(version.get());
        }
        return Optional.of(Collections.unmodifiableSet(versions));
    }

    private static Optional<JacksonVersion> ofWord(String word) {
        return Arrays.stream(values())
                .filter(version -> version.word.equals(word))
                .findFirst();
    }
}
