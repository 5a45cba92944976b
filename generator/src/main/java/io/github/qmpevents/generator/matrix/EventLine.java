package io.github.qmpevents.generator.matrix;

import java.util.List;

/**
 * An event.
 *
 * @param name its wire name
 * @param members those that some release has, nested ones behind what they are in
 */
public record EventLine(String name, List<Cell> cells, List<MemberLine> members) implements Line {
    public EventLine {
        cells = List.copyOf(cells);
        members = List.copyOf(members);
    }

    /** The same with those members only that change while there is the event. */
    EventLine changed() {
        return new EventLine(
                name,
                cells,
                members.stream()
                        .filter(member -> !member.isSteadyWithValues(this))
                        .map(MemberLine::changed)
                        .toList());
    }

    /** Whether all releases have the same event. */
    public boolean isSteadyWithMembers() {
        return isSteady() && members.stream().allMatch(member -> member.isSteadyWithValues(this));
    }
}
