package io.github.qmpevents.runtime.json;

/** The well-formed byte sequences of UTF-8: Unicode 15.0, table 3-7. */
final class Utf8 {
    private Utf8() {}

    /**
     * The length of the sequence that begins with a byte of 0x80 or more.
     *
     * @return 2 to 4, or 0 if there is no complete well-formed sequence before {@code end}
     */
    static int sequenceLength(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xff;
        if (first < 0xc2) {
            return 0;
        }
        if (first < 0xe0) {
            return isWithin(bytes, at + 1, end, 0x80, 0xbf) ? 2 : 0;
        }
        if (first < 0xf0) {
            int low = first == 0xe0 ? 0xa0 : 0x80;
            int high = first == 0xed ? 0x9f : 0xbf;
            return isWithin(bytes, at + 1, end, low, high) && isWithin(bytes, at + 2, end, 0x80, 0xbf) ? 3 : 0;
        }
        if (first < 0xf5) {
            int low = first == 0xf0 ? 0x90 : 0x80;
            int high = first == 0xf4 ? 0x8f : 0xbf;
            return isWithin(bytes, at + 1, end, low, high)
                            && isWithin(bytes, at + 2, end, 0x80, 0xbf)
                            && isWithin(bytes, at + 3, end, 0x80, 0xbf)
                    ? 4
                    : 0;
        }
        return 0;
    }

    private static boolean isWithin(byte[] bytes, int at, int end, int low, int high) {
        return at < end && (bytes[at] & 0xff) >= low && (bytes[at] & 0xff) <= high;
    }
}
