package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.diagnostic.Related;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.syntax.EventSection;
import io.github.qmpevents.generator.syntax.Limits;
import io.github.qmpevents.generator.syntax.Name;
import io.github.qmpevents.generator.syntax.Prose;
import io.github.qmpevents.generator.syntax.SpecDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out what a document means: checks names, resolves types, and reads the examples, which tell the types that
 * nothing else tells and are checked against the rest. Whatever is doubtful is reported with what was made of it.
 */
public final class Linker {
    private final SpecDocument document;
    private final MemberOverrides overrides;
    private final Diagnostics diagnostics;
    private final Names names;
    private final List<Described> described = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    private Linker(SpecDocument document, MemberOverrides overrides, Diagnostics diagnostics) {
        this.document = document;
        this.overrides = overrides;
        this.diagnostics = diagnostics;
        this.names = new Names("event", diagnostics);
    }

    /** A section and the good names in its heading; there is at least one. */
    private record Described(EventSection section, List<String> names) {}

    /**
     * Makes a model of a document.
     *
     * @return the events with good names, each once, in the document's order; there may be none
     * @throws ConfigurationException if an override names no member
     */
    public static EventModel link(SpecDocument document, MemberOverrides overrides, Diagnostics diagnostics) {
        return new Linker(document, overrides, diagnostics).link();
    }

    private EventModel link() {
        document.sections().forEach(this::addNames);
        if (described.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.NO_EVENT,
                    document.source().lineRange(1),
                    "the document has no event",
                    "an event begins with its name on a line of its own, underlined with dashes");
        }
        Set<String> events = new LinkedHashSet<>();
        described.forEach(section -> events.addAll(section.names));
        List<EventDefinition> definitions = new ArrayList<>();
        described.forEach(section -> definitions.addAll(define(section, events)));
        definitions.forEach(new EventReferences(document.source(), events, diagnostics)::check);
        if (!diagnostics.hasErrors()) {
            overrides.requireAllAmong(paths);
        }
        String title = document.title().map(Prose::text).orElse("");
        return new EventModel(document.source().name(), title, definitions);
    }

    /** The events of a section, which differ in nothing but their names, and in what is overridden for one of them. */
    private List<EventDefinition> define(Described section, Set<String> events) {
        String first = section.names.get(0);
        EventDefinition common = define(section, first, diagnostics, events);
        List<EventDefinition> definitions = new ArrayList<>();
        for (String name : section.names) {
            boolean alike = name.equals(first) || !overrides.speakOf(name);
            // what is wrong with a section is reported once, however many events it describes
            EventDefinition own = alike ? common : define(section, name, new Diagnostics(), events);
            definitions.add(NamedEvent.of(own, name));
        }
        return definitions;
    }

    private EventDefinition define(Described section, String name, Diagnostics findings, Set<String> events) {
        EventContext context = new EventContext(name, overrides, paths, findings.about(name));
        return new EventLinker(section.section, context, events).link();
    }

    private void addNames(EventSection section) {
        List<String> good =
                section.names().stream().filter(this::isNew).map(Name::text).toList();
        if (!good.isEmpty()) {
            described.add(new Described(section, good));
        }
    }

    private boolean isNew(Name name) {
        if (!Names.isName(name.text())) {
            diagnostics.report(
                    DiagnosticCode.BAD_EVENT_NAME,
                    name.range(),
                    "\"" + Quoted.of(name.text()) + "\" cannot name an event: " + Names.whyNot(name.text()),
                    "correct the heading; separate several names by commas; what stands below it is left out");
            return false;
        }
        if (names.size() == Limits.EVENTS) {
            diagnostics.report(
                    DiagnosticCode.TOO_MANY_EVENTS,
                    name.range(),
                    "the document has more than " + Limits.EVENTS + " events",
                    "those from here on are left out");
        }
        Optional<SourceRange> first = names.add(name.text(), name.range());
        first.ifPresent(place -> diagnostics
                .about(name.text())
                .report(
                        DiagnosticCode.DUPLICATE_EVENT,
                        name.range(),
                        "event " + name.text() + " is described twice",
                        "remove one of them; the first counts",
                        List.of(new Related(place, "the first is here"))));
        return first.isEmpty() && names.size() <= Limits.EVENTS;
    }
}
