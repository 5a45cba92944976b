package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.bytes.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An immutable table from names, of members or of values of an enumeration, to their indexes in the order given. */
public final class WireNames {
    private static final long MULTIPLIER = 0x9e37_79b9_7f4a_7c15L;

    private final List<String> names;
    private final int[] lengths;
    /** The bytes of each name, eight in a word, the last word filled up with zeros. */
    private final long[][] words;
    /** Open addressing over a power of two: the index of a name plus 1, or 0. */
    private final int[] slots;

    private final int shift;

    private WireNames(List<String> names) {
        this.names = names;
        this.lengths = new int[names.size()];
        this.words = new long[names.size()][];
        this.slots = new int[Integer.highestOneBit(names.size() + 1) * 4];
        this.shift = Long.numberOfLeadingZeros(slots.length) + 1;
        for (int index = 0; index < words.length; index++) {
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
        int slot = slot(bytes, from, to);
        while (slots[slot] != 0) {
            int index = slots[slot] - 1;
            if (lengths[index] == to - from && isAt(words[index], bytes, from, to)) {
                return index;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return JsonReader.UNKNOWN;
    }

    /** The index of a name, or {@link JsonReader#UNKNOWN}. */
    public int find(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return find(bytes, 0, bytes.length);
    }

    private void add(int index, byte[] name) {
        if (find(name, 0, name.length) >= 0) {
            throw new IllegalArgumentException("the name is given twice: " + names.get(index));
        }
        lengths[index] = name.length;
        words[index] = new long[(name.length + Words.BYTES - 1) / Words.BYTES];
        for (int word = 0; word < words[index].length; word++) {
            words[index][word] = Words.before(name, word * Words.BYTES, name.length);
        }
        int slot = slot(name, 0, name.length);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = index + 1;
    }

    private static boolean isAt(long[] name, byte[] bytes, int from, int to) {
        int at = from;
        for (long word : name) {
            if (Words.before(bytes, at, to) != word) {
                return false;
            }
            at += Words.BYTES;
        }
        return true;
    }

    private int slot(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        for (int at = from; at < to; at += Words.BYTES) {
            hash = Long.rotateLeft((hash ^ Words.before(bytes, at, to)) * MULTIPLIER, 32);
        }
        return (int) ((hash * MULTIPLIER) >>> shift);
    }
}
