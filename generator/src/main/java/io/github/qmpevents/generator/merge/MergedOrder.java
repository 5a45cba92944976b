package io.github.qmpevents.generator.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The order of names that several lists have. */
final class MergedOrder {
    private MergedOrder() {}

    /**
     * All names, each once: those of the last list in its order; a name that only an earlier list has stands behind the
     * one that it follows there.
     */
    static List<String> of(List<List<String>> lists) {
        List<String> merged = new ArrayList<>();
        for (int list = lists.size() - 1; list >= 0; list--) {
            add(new LinkedHashSet<>(lists.get(list)), merged);
        }
        return merged;
    }

    private static void add(Set<String> names, List<String> merged) {
        Set<String> known = new HashSet<>(merged);
        int place = 0;
        for (String name : names) {
            if (known.contains(name)) {
                place = merged.indexOf(name) + 1;
            } else {
                merged.add(place++, name);
            }
        }
    }
}
