package io.github.qmpevents.generator.matrix;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Counts lines. */
final class Counter {
    private final Predicate<Line> counted;

    Counter(Predicate<Line> counted) {
        this.counted = counted;
    }

    Count count(List<EventLine> events) {
        List<MemberLine> members = events.stream()
                .map(EventLine::members)
                .flatMap(Collection::stream)
                .toList();
        List<ValueLine> values = members.stream()
                .map(MemberLine::values)
                .flatMap(Collection::stream)
                .toList();
        return new Count(number(events), number(members), number(values));
    }

    private long number(List<? extends Line> lines) {
        return lines.stream().filter(counted).count();
    }
}
