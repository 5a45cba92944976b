package io.github.qmpevents.generator.qapi.syntax;

import java.util.Map;
import java.util.Optional;

/**
 * What is known of how a QEMU was built.
 *
 * @param symbols names such as {@code CONFIG_SPICE}, and whether each is defined; nothing is known of all others
 */
public record QapiConfiguration(Map<String, Boolean> symbols) {
    /** Nothing is known: whatever depends on a condition is kept. */
    public static final QapiConfiguration UNKNOWN = new QapiConfiguration(Map.of());

    public QapiConfiguration {
        symbols = Map.copyOf(symbols);
    }

    /** Whether a symbol is defined; empty if that is not known. */
    Optional<Boolean> isDefined(String symbol) {
        return Optional.ofNullable(symbols.get(symbol));
    }
}
