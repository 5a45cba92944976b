package io.github.qmpevents.generator.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for cannot be done: a mistake of the user's outside the description. The message says what to do, on
 * one line.
 */
public class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConfigurationException(String message) {
        super(message);
    }

    public ConfigurationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
