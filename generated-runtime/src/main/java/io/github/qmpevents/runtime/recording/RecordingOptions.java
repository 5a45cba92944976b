package io.github.qmpevents.runtime.recording;

import io.github.qmpevents.runtime.command.Secrets;
import java.util.Objects;

/**
 * How a recording is made; immutable.
 *
 * @param secrets what is masked
 * @param messageBytes the most bytes of a message that can be masked; of a longer one only the length is recorded
 * @param bufferBytes how many bytes may wait for the disk; beyond them, only how many there were is recorded
 */
public record RecordingOptions(Secrets secrets, int messageBytes, int bufferBytes) {
    private static final int MOST = 1 << 30;
    private static final RecordingOptions DEFAULTS = new RecordingOptions(Secrets.defaults(), 10 << 20, 8 << 20);

    public RecordingOptions {
        Objects.requireNonNull(secrets, "secrets");
        requireSize(messageBytes);
        requireSize(bufferBytes);
    }

    /** The default secrets, messages of up to 10 MiB, and a buffer of 8 MiB. */
    public static RecordingOptions defaults() {
        return DEFAULTS;
    }

    /**
     * These with other secrets. With {@link Secrets#none()} nothing is masked, and bytes are recorded in the pieces in
     * which they come.
     */
    public RecordingOptions withSecrets(Secrets secrets) {
        return new RecordingOptions(secrets, messageBytes, bufferBytes);
    }

    /**
     * These with another limit of messages.
     *
     * @throws IllegalArgumentException if it is not within 1 to 2<sup>30</sup>
     */
    public RecordingOptions withMessageBytes(int messageBytes) {
        return new RecordingOptions(secrets, messageBytes, bufferBytes);
    }

    /**
     * These with another limit of what waits for the disk.
     *
     * @throws IllegalArgumentException if it is not within 1 to 2<sup>30</sup>
     */
    public RecordingOptions withBufferBytes(int bufferBytes) {
        return new RecordingOptions(secrets, messageBytes, bufferBytes);
    }

    private static void requireSize(int bytes) {
        if (bytes < 1 || bytes > MOST) {
            throw new IllegalArgumentException("the size is not within 1.." + MOST + ": " + bytes);
        }
    }
}
