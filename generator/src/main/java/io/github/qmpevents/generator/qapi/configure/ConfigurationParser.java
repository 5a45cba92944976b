package io.github.qmpevents.generator.qapi.configure;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.qapi.syntax.QapiConfiguration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Reads what a user knows of how QEMU was built. */
public final class ConfigurationParser {
    private ConfigurationParser() {}

    /**
     * Reads settings of the form {@code CONFIG_SPICE=yes} or {@code CONFIG_WIN32=no}.
     *
     * @throws ConfigurationException if one has another form, or there are two for one symbol
     */
    public static QapiConfiguration parse(Collection<String> settings) {
        Map<String, Boolean> symbols = new HashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            String symbol = setting.substring(0, Math.max(0, equals)).strip();
            String word = setting.substring(equals + 1).strip();
            if (symbol.isEmpty() || !(word.equals("yes") || word.equals("no"))) {
                throw new ConfigurationException(
                        "the condition \"" + setting + "\" is not of the form CONFIG_SPICE=yes or CONFIG_SPICE=no");
            }
            if (symbols.put(symbol, word.equals("yes")) != null) {
                throw new ConfigurationException("there are two conditions on " + symbol + "; keep one");
            }
        }
        return new QapiConfiguration(symbols);
    }
}
