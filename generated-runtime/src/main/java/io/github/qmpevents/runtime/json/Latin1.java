package io.github.qmpevents.runtime.json;

/** Strings of bytes that are one character each. */
final class Latin1 {
    private Latin1() {}

    /**
     * The constructor that takes a charset is too large to become part of the code that calls it; this one is a copy of
     * the bytes and no more.
     */
    @SuppressWarnings("deprecation")
    static String string(byte[] bytes, int from, int to) {
        return new String(bytes, 0, from, to - from);
    }
}
