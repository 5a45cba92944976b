package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.NearNames;
import io.github.qmpevents.generator.text.NamePattern;
import java.util.List;

/**
 * Names that are wanted; {@code *} stands for any letters, {@code ?} for one.
 *
 * @param noun what they are names of, such as {@code event}
 * @param includes those that are wanted; all if there is none
 * @param excludes those of them that are not
 */
record NamePatterns(String noun, List<String> includes, List<String> excludes) {
    boolean wants(String name) {
        return (includes.isEmpty() || anyFits(includes, name)) && !anyFits(excludes, name);
    }

    private static boolean anyFits(List<String> patterns, String name) {
        return patterns.stream().anyMatch(pattern -> new NamePattern(pattern).fits(name));
    }

    /**
     * Sees to it that each pattern fits a name, which one that is mistyped does not, and that a name is left.
     *
     * @param source the description as the user named it
     * @throws ConfigurationException if it is not so
     */
    void require(List<String> names, String source) {
        includes.forEach(pattern -> requireFit("include", pattern, names, source));
        excludes.forEach(pattern -> requireFit("exclude", pattern, names, source));
        if (names.stream().noneMatch(this::wants) && !(includes.isEmpty() && excludes.isEmpty())) {
            throw new ConfigurationException(
                    "includes and excludes leave no " + noun + " of " + source + "; let one of them take fewer away");
        }
    }

    private void requireFit(String kind, String pattern, List<String> names, String source) {
        if (names.stream().noneMatch(new NamePattern(pattern)::fits)) {
            List<String> near = NearNames.of(pattern, names);
            throw new ConfigurationException("the " + kind + " \"" + GenerationRequest.printable(pattern)
                    + "\" fits no " + noun + " of " + source
                    + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
        }
    }
}
