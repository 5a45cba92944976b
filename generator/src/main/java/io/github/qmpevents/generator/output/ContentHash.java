package io.github.qmpevents.generator.output;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The SHA-256 of a text, in hexadecimal. Lines may end with LF or CR LF: a checkout that turns them is no edit. */
final class ContentHash {
    private ContentHash() {}

    static String of(byte[] text) {
        return HexFormat.of().formatHex(sha256().digest(withoutCarriageReturns(text)));
    }

    /** Whether that could be a hash. */
    static boolean isHash(String word) {
        return word.matches("[0-9a-f]{64}");
    }

    private static byte[] withoutCarriageReturns(byte[] text) {
        int length = 0;
        byte[] plain = new byte[text.length];
        for (int i = 0; i < text.length; i++) {
            if (text[i] != '\r' || i + 1 == text.length || text[i + 1] != '\n') {
                plain[length++] = text[i];
            }
        }
        return length == text.length ? text : Arrays.copyOf(plain, length);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
