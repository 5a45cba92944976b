package io.github.qmpevents.generator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One short word for all that a generation depends on, which is another one if any of it is. */
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Fingerprint with(byte[] part) {
        // with its length, so that parts do not run into each other
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length));
        digest.update(part);
        return this;
    }

    Fingerprint with(String part) {
        return with(part.getBytes(StandardCharsets.UTF_8));
    }

    String word() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
