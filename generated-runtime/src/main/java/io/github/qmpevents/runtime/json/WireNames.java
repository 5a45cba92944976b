package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.bytes.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An immutable table from names, of members or of values of an enumeration, to their indexes in the order given. A name
 * is found by its bytes, without a string: by a hash of all of them, which are then compared.
 */
public final class WireNames {
    private static final long MULTIPLIER = 0x9e37_79b9_7f4a_7c15L;

    private final List<String> names;
    /** The bytes of each name. */
    private final byte[][] encoded;
    /** The first eight bytes of each name, or all of them and zeros. */
    private final long[] heads;
    /** The last eight bytes of each name that has more than eight; 0 otherwise. */
    private final long[] tails;
    /** The length of each name; that of no text for one that JSON cannot spell without escapes. */
    private final int[] plainLengths;
    /**
     * For each name, behind one place for the beginning, the index of the name that came next the last time: senders
     * keep to an order. No more than a guess, which threads may overwrite each other.
     */
    private final int[] followers;
    /** Open addressing over a power of two: the index of a name plus 1, or 0. */
    private final int[] slots;

    private final int shift;

    private WireNames(List<String> names) {
        this.names = names;
        this.encoded = new byte[names.size()][];
        this.heads = new long[names.size()];
        this.tails = new long[names.size()];
        this.plainLengths = new int[names.size()];
        this.followers = new int[names.size() + 1];
        this.slots = new int[Integer.highestOneBit(names.size() + 1) * 4];
        this.shift = Long.numberOfLeadingZeros(slots.length) + 1;
        for (int index = 0; index < encoded.length; index++) {
            add(index, names.get(index).getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * The table of some names; the first has the index 0.
     *
     * @throws IllegalArgumentException if a name is given twice
     */
    public static WireNames of(String... names) {
        return new WireNames(List.of(names));
    }

    /** The names in the order of their indexes. */
    public List<String> names() {
        return names;
    }

    /** The index of the name that is written as these bytes of UTF-8, or {@link JsonReader#UNKNOWN}. */
    public int find(byte[] bytes, int from, int to) {
        long head = Words.before(bytes, from, to);
        long tail = tail(bytes, from, to);
        int slot = slot(head, tail, bytes, from, to);
        for (int index = slots[slot] - 1; index >= 0; index = slots[slot] - 1) {
            if (heads[index] == head && tails[index] == tail && isRest(encoded[index], bytes, from, to)) {
                return index;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return JsonReader.UNKNOWN;
    }

    /**
     * The index of a name, or {@link JsonReader#UNKNOWN}; half of a surrogate pair, which UTF-8 cannot say, is the same
     * as nothing else.
     */
    public int find(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int index = find(bytes, 0, bytes.length);
        return index >= 0 && names.get(index).equals(name) ? index : JsonReader.UNKNOWN;
    }

    /**
     * The index of the name that came last after another one, if it is what stands at an index, with its quote behind it.
     *
     * @param previous the index of the other name; negative at the beginning
     * @return {@link JsonReader#UNKNOWN} if it is not
     */
    int guess(int previous, byte[] bytes, int from, int to) {
        int index = names.isEmpty() ? 0 : followers[Math.max(previous, JsonReader.UNKNOWN) + 1];
        int quote = names.isEmpty() ? -1 : from + plainLengths[index];
        if (quote < from || quote >= to || from + Words.BYTES > bytes.length || bytes[quote] != '"') {
            return JsonReader.UNKNOWN;
        }
        boolean same = Words.before(bytes, from, quote) == heads[index]
                && tail(bytes, from, quote) == tails[index]
                && isRest(encoded[index], bytes, from, quote);
        return same ? index : JsonReader.UNKNOWN;
    }

    /** Notes which name came after another one. */
    void setFollower(int previous, int index) {
        followers[Math.max(previous, JsonReader.UNKNOWN) + 1] = index;
    }

    int length(int index) {
        return encoded[index].length;
    }

    private void add(int index, byte[] name) {
        if (find(name, 0, name.length) >= 0) {
            throw new IllegalArgumentException("the name is given twice: " + names.get(index));
        }
        encoded[index] = name;
        heads[index] = Words.before(name, 0, name.length);
        tails[index] = tail(name, 0, name.length);
        boolean plain = Words.endOfPlain(name, 0, name.length) == name.length;
        plainLengths[index] = plain ? name.length : Integer.MIN_VALUE;
        int slot = slot(heads[index], tails[index], name, 0, name.length);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = index + 1;
    }

    private static long tail(byte[] bytes, int from, int to) {
        return to - from > Words.BYTES ? Words.at(bytes, to - Words.BYTES) : 0;
    }

    /** Whether the bytes between the first and the last eight are those of the name as well, if there are any. */
    private static boolean isRest(byte[] name, byte[] bytes, int from, int to) {
        if (name.length != to - from) {
            return false;
        }
        for (int at = Words.BYTES; at < name.length - Words.BYTES; at += Words.BYTES) {
            if (Words.at(name, at) != Words.at(bytes, from + at)) {
                return false;
            }
        }
        return true;
    }

    private int slot(long head, long tail, byte[] bytes, int from, int to) {
        long hash = head ^ Long.rotateLeft(tail, 29) ^ (to - from);
        for (int at = from + Words.BYTES; at < to - Words.BYTES; at += Words.BYTES) {
            hash = (hash * MULTIPLIER) ^ Words.at(bytes, at);
        }
        return (int) ((hash * MULTIPLIER) >>> shift);
    }
}
