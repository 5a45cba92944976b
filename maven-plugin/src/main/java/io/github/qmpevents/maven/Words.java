package io.github.qmpevents.maven;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Parameters that are one of some words. */
final class Words {
    private Words() {}

    /**
     * The constant of that name in any case.
     *
     * @throws ConfigurationException if there is none; the message lists those that there are
     */
    static <E extends Enum<E>> E choose(String parameter, Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException(parameter + " is \"" + word + "\"; choose one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}
