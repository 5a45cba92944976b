package io.github.qmpevents.generator.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name, or a pattern of names.
 *
 * @param pattern {@code *} stands for any letters, {@code ?} for one; blanks around it do not count
 */
public record NamePattern(String pattern) {
    /** Whether a name is as the pattern says, from its first letter to its last. */
    public boolean fits(String name) {
        String regex = pattern.strip()
                .chars()
                .mapToObj(letter -> switch (letter) {
                    case '*' -> ".*";
                    case '?' -> ".";
                    default -> Pattern.quote(Character.toString(letter));
                })
                .collect(Collectors.joining());
        return name.matches(regex);
    }
}
