package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.release.MergedOrder;
import io.github.qmpevents.generator.release.Release;
import io.github.qmpevents.generator.release.VersionOrder;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes a matrix of what releases say. */
final class MatrixBuilder {
    private final List<Release> releases;
    private final List<Map<String, EventFacts>> facts;

    MatrixBuilder(List<Release> releases) {
        this.releases = releases.stream()
                .sorted(Comparator.comparing(Release::label, VersionOrder.NATURAL))
                .toList();
        this.facts = this.releases.stream().map(MatrixBuilder::facts).toList();
    }

    private static Map<String, EventFacts> facts(Release release) {
        Map<String, EventFacts> facts = new HashMap<>();
        for (EventDefinition event : release.model().events()) {
            facts.put(event.name(), EventFacts.of(event));
        }
        return facts;
    }

    CompatibilityMatrix build() {
        return new CompatibilityMatrix(
                releases.stream()
                        .map(release ->
                                new Column(release.label(), release.model().source()))
                        .toList(),
                facts.stream()
                        .map(Map::keySet)
                        .flatMap(Collection::stream)
                        .distinct()
                        .sorted()
                        .map(this::event)
                        .toList());
    }

    private EventLine event(String name) {
        List<EventFacts> events = each(facts, release -> release.getOrDefault(name, EventFacts.NONE));
        List<String> paths =
                MergedOrder.of(each(events, event -> event.members().keySet()));
        return new EventLine(
                name,
                each(events, EventFacts::cell),
                each(paths, path -> member(path, each(events, event -> event.member(path)))));
    }

    private static MemberLine member(String path, List<MemberFacts> members) {
        List<String> values =
                MergedOrder.of(each(members, member -> member.values().keySet()));
        return new MemberLine(
                path,
                each(members, MemberFacts::cell),
                each(values, value -> new ValueLine(value, each(members, member -> member.value(value)))));
    }

    private static <A, B> List<B> each(List<A> items, Function<A, B> change) {
        return items.stream().map(change).toList();
    }
}
