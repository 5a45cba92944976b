package io.github.qmpevents.generator;

import io.github.qmpevents.generator.output.Checksum;
import java.nio.charset.StandardCharsets;

/** One short word for all that a generation depends on, which is another one if any of it is. */
final class Fingerprint {
    private final Checksum checksum = new Checksum();

    Fingerprint with(byte[] part) {
        // with its length, so that parts do not run into each other
        int length = part.length;
        checksum.with(
                new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length});
        checksum.with(part);
        return this;
    }

    Fingerprint with(String part) {
        return with(part.getBytes(StandardCharsets.UTF_8));
    }

    String word() {
        return checksum.word();
    }
}
