package io.github.qmpevents.generator.output;

import java.util.Arrays;

/** The checksum of a text. Lines may end with LF or CR LF: a checkout that turns them is no edit. */
final class ContentHash {
    private static final int DIGITS = 16;

    private ContentHash() {}

    static String of(byte[] text) {
        return new Checksum().with(withoutCarriageReturns(text)).word();
    }

    /** Whether a text has that hash. */
    static boolean fits(String hash, byte[] text) {
        // most often there is no carriage return, and looking for one takes longer
        return new Checksum().with(text).word().equals(hash) || of(text).equals(hash);
    }

    /** Whether that could be a hash. */
    static boolean isHash(String word) {
        for (int i = 0; i < word.length(); i++) {
            char digit = word.charAt(i);
            if (!((digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f'))) {
                return false;
            }
        }
        return word.length() == DIGITS;
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
}
