package io.github.qmpevents.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** An immutable table from names, of members or of values of an enumeration, to their indexes in the order given. */
public final class WireNames {
    private final List<String> names;
    private final byte[][] encoded;
    /** Open addressing over a power of two: the index of a name plus 1, or 0. */
    private final int[] slots;

    private WireNames(List<String> names) {
        this.names = names;
        this.encoded = new byte[names.size()][];
        this.slots = new int[Integer.highestOneBit(names.size() + 1) * 4];
        for (int index = 0; index < names.size(); index++) {
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
    int find(byte[] bytes, int from, int to) {
        int slot = slot(bytes, from, to);
        while (slots[slot] != 0) {
            int index = slots[slot] - 1;
            if (Arrays.equals(encoded[index], 0, encoded[index].length, bytes, from, to)) {
                return index;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return JsonReader.UNKNOWN;
    }

    int find(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return find(bytes, 0, bytes.length);
    }

    private void add(int index, byte[] name) {
        if (find(name, 0, name.length) >= 0) {
            throw new IllegalArgumentException("the name is given twice: " + names.get(index));
        }
        encoded[index] = name;
        int slot = slot(name, 0, name.length);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = index + 1;
    }

    private int slot(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + bytes[at];
        }
        return (hash ^ hash >>> 15) & slots.length - 1;
    }
}
