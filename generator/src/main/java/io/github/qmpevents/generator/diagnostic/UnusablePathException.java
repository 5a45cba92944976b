package io.github.qmpevents.generator.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * A file or folder that was named cannot be used as asked: it is missing, unreadable, of the wrong kind, or somebody
 * else's.
 */
public final class UnusablePathException extends ConfigurationException {
    private static final long serialVersionUID = 1L;

    public UnusablePathException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
