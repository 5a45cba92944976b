package io.github.qmpevents.runtime.json;

import java.nio.charset.StandardCharsets;

/**
 * The place of a name in the hash table in which QEMU keeps the members of an object ({@code qobject/qdict.c}). QEMU
 * writes the table from its first place to its last.
 */
final class WireHash {
    private static final int BUCKETS = 512;

    private WireHash() {}

    /** From 0 to 511; several names may have the same. */
    static int bucket(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int hash = 0x238f13af * bytes.length;
        for (int index = 0; index < bytes.length; index++) {
            hash += (bytes[index] & 0xff) << index * 5 % 24;
        }
        return Integer.remainderUnsigned(1_103_515_243 * hash + 12_345, BUCKETS);
    }
}
