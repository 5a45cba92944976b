package io.github.qmpevents.runtime.subscription;

/** Thrown to whoever gets plain events when the queue is full and {@link Overflow#FAIL} was asked for. */
public final class OverflowException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public OverflowException(String message) {
        super(message);
    }
}
