package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
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
 * Finds out what a document means: checks names, resolves types, and reads the examples, which tell the types that nothing else tells
 * and are checked against the rest. Whatever is doubtful is reported with what was made of it.
 */
public final class Linker {
    private final SpecDocument document;
    private final MemberOverrides overrides;
    private final Diagnostics diagnostics;
    private final Names names;
    private final List<Described> described = new ArrayList<>();

    private Linker(SpecDocument document, MemberOverrides overrides, Diagnostics diagnostics) {
        this.document = document;
        this.overrides = overrides;
        this.diagnostics = diagnostics;
        this.names = new Names("event", diagnostics);
    }

    /** A good name and the section that describes it, as the first or a further one of its heading. */
    private record Described(EventSection section, String name, boolean first) {}

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
        described.forEach(event -> events.add(event.name));
        Set<String> paths = new HashSet<>();
        List<EventDefinition> definitions = new ArrayList<>();
        for (Described event : described) {
            // what is wrong with a section is reported once, however many events it describes
            Diagnostics findings = event.first ? diagnostics : new Diagnostics();
            EventContext context = new EventContext(event.name, overrides, paths, findings);
            definitions.add(new EventLinker(event.section, context, events).link());
        }
        if (!diagnostics.hasErrors()) {
            overrides.requireAllAmong(paths);
        }
        String title = document.title().map(Prose::text).orElse("");
        return new EventModel(document.source().name(), title, definitions);
    }

    private void addNames(EventSection section) {
        boolean first = true;
        for (Name name : section.names()) {
            if (isNew(name)) {
                described.add(new Described(section, name.text(), first));
                first = false;
            }
        }
    }

    private boolean isNew(Name name) {
        if (!Names.isName(name.text())) {
            diagnostics.report(
                    DiagnosticCode.BAD_EVENT_NAME,
                    name.range(),
                    "\"" + name.text() + "\" cannot name an event: " + Names.whyNot(name.text()),
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
        first.ifPresent(place -> diagnostics.report(
                DiagnosticCode.DUPLICATE_EVENT,
                name.range(),
                "event " + name.text() + " is described twice",
                "remove one of them; the first counts",
                List.of(new Related(place, "the first is here"))));
        return first.isEmpty() && names.size() <= Limits.EVENTS;
    }
}
