package io.github.qmpevents.generator.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names out of several lists in one: in the order of the last list, each other name behind that which it stood behind. */
public final class MergedOrder {
    private MergedOrder() {}

    public static List<String> of(List<? extends Collection<String>> lists) {
        List<String> merged = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int i = lists.size() - 1; i >= 0; i--) {
            merge(lists.get(i), merged, known);
        }
        return merged;
    }

    private static void merge(Collection<String> names, List<String> merged, Set<String> known) {
        String before = "";
        for (String name : names) {
            if (known.add(name)) {
                merged.add(merged.indexOf(before) + 1, name);
            }
            before = name;
        }
    }
}
