package io.github.qmpevents.runtime.mutation;

import java.util.function.Predicate;

/** Makes a text that fails smaller, as long as it fails. */
final class Shrinker {
    private Shrinker() {}

    /** Takes out pieces, half of the text at first and single bytes in the end, until no piece can be missed. */
    static byte[] shrink(byte[] text, Predicate<byte[]> fails) {
        byte[] least = text;
        int before;
        do {
            before = least.length;
            for (int size = Math.max(1, before / 2); size > 0; size /= 2) {
                least = withoutPieces(least, size, fails);
            }
        } while (least.length < before);
        return least;
    }

    private static byte[] withoutPieces(byte[] text, int size, Predicate<byte[]> fails) {
        byte[] least = text;
        int at = least.length - size;
        while (at >= 0) {
            byte[] smaller = without(least, at, size);
            if (fails.test(smaller)) {
                least = smaller;
                at = Math.min(at, least.length - size);
            } else {
                at--;
            }
        }
        return least;
    }

    private static byte[] without(byte[] text, int from, int length) {
        byte[] rest = new byte[text.length - length];
        System.arraycopy(text, 0, rest, 0, from);
        System.arraycopy(text, from + length, rest, from, rest.length - from);
        return rest;
    }
}
