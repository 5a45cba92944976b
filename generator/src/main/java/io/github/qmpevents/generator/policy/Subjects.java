package io.github.qmpevents.generator.policy;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.source.SourceRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What findings can be about: the events and members of a description, and what its findings name besides. */
final class Subjects {
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> firstOfHeading = new HashMap<>();

    Subjects(EventModel model, List<Diagnostic> findings) {
        Map<SourceRange, String> headings = new HashMap<>();
        for (EventDefinition event : model.events()) {
            String first = headings.computeIfAbsent(event.range(), heading -> event.name());
            firstOfHeading.put(event.name(), first);
            add(event.name(), event.data());
        }
        findings.forEach(finding -> finding.subject().ifPresent(names::add));
    }

    private void add(String name, ValueType type) {
        names.add(name);
        if (type instanceof ObjectType object) {
            for (Member member : object.members()) {
                add(name + "." + member.wireName(), member.type());
            }
        }
    }

    Set<String> names() {
        return names;
    }

    /** The silence of what findings are about: of several events with one heading that is the first. */
    Silence asReported(Silence silence) {
        return silence.ofEvent(firstOfHeading.getOrDefault(silence.event(), silence.event()));
    }
}
