package io.github.qmpevents.runtime.message;

import java.util.Objects;

/**
 * Why a command failed.
 *
 * @param errorClass such as {@code GenericError} or {@code CommandNotFound}; empty if the server did not say
 * @param description for people to read, as the server wrote it
 */
public record QmpError(String errorClass, String description) {
    public QmpError {
        Objects.requireNonNull(errorClass, "errorClass");
        Objects.requireNonNull(description, "description");
    }
}
