package io.github.qmpevents.generator.emit;

import io.github.qmpevents.generator.naming.MemberPlan;
import io.github.qmpevents.generator.naming.TypePlan;
import io.github.qmpevents.generator.naming.TypePlan.ListPlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

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
            for (MemberPlan member : object.members()) {
                String memberPath = path + "." + member.member().wireName();
                ids.put(member, paths.size());
                paths.add(memberPath);
                add(memberPath, member.type());
            }
        }
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
