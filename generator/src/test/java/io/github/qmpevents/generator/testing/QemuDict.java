package io.github.qmpevents.generator.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedList;
import java.util.List;

/** The hash table in which QEMU keeps the names of an object's members, as plain as it can be said. */
public final class QemuDict {
    private final List<LinkedList<String>> buckets = new ArrayList<>();

    public QemuDict() {
        for (int bucket = 0; bucket < 512; bucket++) {
            buckets.add(new LinkedList<>());
        }
    }

    /** Adds a name at the head of its bucket. */
    public void put(String name) {
        buckets.get((int) (hash(name) % 512)).addFirst(name);
    }

    /** The names in the order in which QEMU writes them. */
    public List<String> names() {
        return buckets.stream().flatMap(Collection::stream).toList();
    }

    private static long hash(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        long hash = 0x238f13afL * bytes.length & 0xffff_ffffL;
        for (int index = 0; index < bytes.length; index++) {
            hash = hash + ((bytes[index] & 0xffL) << index * 5 % 24) & 0xffff_ffffL;
        }
        return 1_103_515_243L * hash + 12_345L & 0xffff_ffffL;
    }
}
