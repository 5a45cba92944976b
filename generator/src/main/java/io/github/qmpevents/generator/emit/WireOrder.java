package io.github.qmpevents.generator.emit;

import io.github.qmpevents.generator.naming.MemberPlan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which QEMU writes the members of an object: it keeps them in a hash table of fixed size ({@code
 * qobject/qdict.c}) and writes one bucket after the other. Inside of a bucket the member that was added last comes
 * first; they are added in the order of the description.
 */
final class WireOrder {
    private static final int BUCKETS = 512;

    private WireOrder() {}

    /** The members in the order of the wire. */
    static List<MemberPlan> of(List<MemberPlan> members) {
        List<MemberPlan> ordered = new ArrayList<>(members);
        Collections.reverse(ordered);
        ordered.sort(Comparator.comparingInt(member -> bucket(member.member().wireName())));
        return ordered;
    }

    static int bucket(String wireName) {
        byte[] bytes = wireName.getBytes(StandardCharsets.UTF_8);
        int hash = 0x238f13af * bytes.length;
        for (int index = 0; index < bytes.length; index++) {
            hash += (bytes[index] & 0xff) << index * 5 % 24;
        }
        return Integer.remainderUnsigned(1_103_515_243 * hash + 12_345, BUCKETS);
    }
}
