package io.github.qmpevents.generator.emit;

import io.github.qmpevents.generator.naming.MemberPlan;
import io.github.qmpevents.generator.naming.TypePlan;
import io.github.qmpevents.generator.naming.TypePlan.ListPlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import io.github.qmpevents.generator.naming.TypePlan.VariantPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Numbers for the members of an event, by which the runtime is told where something is not as described: 0 is the data
 * itself, then they are counted in the order of the description, each followed by what is in it.
 */
final class MemberIds {
    /** The id of the data. */
    static final int DATA = 0;

    private final IdentityHashMap<MemberPlan, Integer> ids = new IdentityHashMap<>();
    private final List<String> paths = new ArrayList<>();

    MemberIds(TypePlan data) {
        paths.add("data");
        add("data", data);
    }

    private void add(String path, TypePlan type) {
        if (type instanceof ListPlan list) {
            add(path, list.element());
        } else if (type instanceof RecordPlan object) {
            add(path, object.members());
        } else if (type instanceof VariantPlan variant) {
            add(path, variant.flat());
            variant.records().forEach(record -> addAgain(variant.flat(), record.members()));
        }
    }

    private void add(String path, List<MemberPlan> members) {
        for (MemberPlan member : members) {
            String memberPath = path + "." + member.member().wireName();
            ids.put(member, paths.size());
            paths.add(memberPath);
            add(memberPath, member.type());
        }
    }

    /** The same members as seen by a branch: what the runtime is told is one and the same place. */
    private void addAgain(List<MemberPlan> all, List<MemberPlan> some) {
        Map<String, Integer> known = new HashMap<>();
        all.forEach(member -> known.put(member.javaName(), of(member)));
        some.forEach(member -> ids.put(member, Objects.requireNonNull(known.get(member.javaName()))));
    }

    int of(MemberPlan member) {
        Integer id = ids.get(member);
        if (id == null) {
            throw new IllegalArgumentException("not a member of the event: " + member.javaName());
        }
        return id;
    }

    /** Where each member stands in a message; the index is the id. */
    List<String> paths() {
        return paths;
    }
}
