package io.github.qmpevents.benchmarks.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which QEMU writes members: by the buckets of its dictionary; of those in one bucket, the last added
 * first. Told here once more, so that a mistake in the generator's would show as slow decoding.
 */
final class QemuOrder {
    private static final int BUCKETS = 512;

    private QemuOrder() {}

    static List<String> of(Iterable<String> names) {
        List<String> ordered = new ArrayList<>();
        names.forEach(ordered::add);
        Collections.reverse(ordered);
        ordered.sort(Comparator.comparingInt(QemuOrder::bucket));
        return ordered;
    }

    private static int bucket(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int value = 0x238F13AF * bytes.length;
        for (int i = 0; i < bytes.length; i++) {
            value += (bytes[i] & 0xFF) << (i * 5 % 24);
        }
        return Integer.remainderUnsigned(1103515243 * value + 12345, BUCKETS);
    }
}
