package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.bytes.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * An immutable table from names, of members or of values of an enumeration, to their indexes in the order given. A name
 * is found by its bytes, without a string: by a hash of all of them, which are then compared.
 */
public final class WireNames {
    private static final long MULTIPLIER = 0x9e37_79b9_7f4a_7c15L;

    private final List<String> names;
    /**
     * For each name, behind one place for the beginning, the two names that came next the last time and before: senders
     * keep to an order, with and without the members that are optional. No more than guesses, which threads may
     * overwrite each other.
     */
    private final QuotedName[] followers;
    /** Open addressing over a power of two; {@link QuotedName#NONE} where there is no name. */
    private final QuotedName[] slots;

    private final int shift;

    private WireNames(List<String> names) {
        this.names = names;
        this.followers = new QuotedName[2 * (names.size() + 1)];
        this.slots = new QuotedName[Integer.highestOneBit(names.size() + 1) * 4];
        this.shift = Long.numberOfLeadingZeros(slots.length) + 1;
        Arrays.fill(followers, QuotedName.NONE);
        Arrays.fill(slots, QuotedName.NONE);
        for (int index = 0; index < names.size(); index++) {
            byte[] quoted = quoted(names.get(index));
            add(QuotedName.of(quoted, index), quoted);
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

    /**
     * The index of a name, or {@link JsonReader#UNKNOWN}; half of a surrogate pair, which UTF-8 cannot say, is the same
     * as nothing else.
     */
    public int find(String name) {
        byte[] quoted = quoted(name);
        int index = locate(quoted, 0, quoted.length).index();
        return index >= 0 && names.get(index).equals(name) ? index : JsonReader.UNKNOWN;
    }

    /**
     * The index of the name that is written as these bytes of UTF-8, or {@link JsonReader#UNKNOWN}.
     *
     * @param from the index behind the quote at which the name begins
     * @param to the index of the quote at which it ends
     */
    public int find(byte[] bytes, int from, int to) {
        return locate(bytes, from - 1, to + 1).index();
    }

    /**
     * The name that stands between two indexes, quotes included.
     *
     * @return {@link QuotedName#NONE} if it is not in the table
     */
    QuotedName locate(byte[] bytes, int from, int to) {
        if (from + QuotedName.REACH > bytes.length) {
            return locate(Arrays.copyOfRange(bytes, from, to + QuotedName.REACH), 0, to - from);
        }
        int length = to - from;
        int slot = slot(bytes, from, length);
        QuotedName name = slots[slot];
        while (!name.isNone() && !(name.length() == length && name.isAt(bytes, from))) {
            slot = (slot + 1) & (slots.length - 1);
            name = slots[slot];
        }
        return name;
    }

    /**
     * The name that came last after another one, or the one before it, if that is what stands at an index.
     *
     * @param previous the index of the other name; negative at the beginning
     * @param quote so that {@link QuotedName#REACH} bytes are in the array from it on
     * @return {@link QuotedName#NONE} if neither is there
     */
    QuotedName guess(int previous, byte[] bytes, int quote) {
        int place = place(previous);
        QuotedName likely = followers[place];
        if (likely.isAt(bytes, quote)) {
            return likely;
        }
        QuotedName other = followers[place + 1];
        return other.isAt(bytes, quote) ? other : QuotedName.NONE;
    }

    /** Notes which name, found at an index, came after another one. */
    void setFollower(int previous, QuotedName name) {
        int place = place(previous);
        followers[place + 1] = followers[place];
        followers[place] = name;
    }

    private static int place(int previous) {
        return 2 * (Math.max(previous, JsonReader.UNKNOWN) + 1);
    }

    private void add(QuotedName name, byte[] quoted) {
        if (!locate(quoted, 0, quoted.length).isNone()) {
            throw new IllegalArgumentException("the name is given twice: " + names.get(name.index()));
        }
        int slot = slot(quoted, 0, quoted.length);
        while (!slots[slot].isNone()) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = name;
    }

    private static byte[] quoted(String name) {
        return ('"' + name + '"').getBytes(StandardCharsets.UTF_8);
    }

    private int slot(byte[] bytes, int from, int length) {
        long hash = Words.before(bytes, from, from + length);
        if (length > Words.BYTES) {
            int last = from + length - Words.BYTES;
            hash ^= Long.rotateLeft(Words.at(bytes, last), 29);
            for (int at = from + Words.BYTES; at < last; at += Words.BYTES) {
                hash = (hash * MULTIPLIER) ^ Words.at(bytes, at);
            }
        }
        return (int) ((hash * MULTIPLIER) >>> shift);
    }
}
