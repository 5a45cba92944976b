package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.NearNames;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.Note;
import io.github.qmpevents.generator.source.SourceRange;
import io.github.qmpevents.generator.source.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports events that notes speak of and the document does not describe. */
final class EventReferences {
    /** Words in capitals without an underscore are more often something else, such as the name of a standard. */
    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Z0-9]*+(?:_[A-Z0-9]++)++\\b");

    private static final Pattern EVENT_BEFORE = Pattern.compile("\\bevents?,? [\"'`]?$");

    /** The word behind a name, or behind the last of several. */
    private static final Pattern EVENT_BEHIND = Pattern.compile(
            "^[\"'`]?(?:,? (?:(?:or|and) )?(?:the |an? )?[\"'`]?[A-Z][A-Z0-9_]*+[\"'`]?)*+,? events?\\b");

    private final SourceText source;
    private final Set<String> events;
    private final Diagnostics diagnostics;
    private final Set<SourceRange> checked = new HashSet<>();

    /** A check of notes in a document that describes {@code events}. */
    EventReferences(SourceText source, Set<String> events, Diagnostics diagnostics) {
        this.source = source;
        this.events = events;
        this.diagnostics = diagnostics;
    }

    /** Checks the notes of an event; those that it shares with another one of its heading are checked once. */
    void check(EventDefinition event) {
        Diagnostics about = diagnostics.about(event.name());
        event.notes().stream().filter(note -> checked.add(note.range())).forEach(note -> check(note, about));
    }

    private void check(Note note, Diagnostics about) {
        String text = note.text();
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            if (!events.contains(names.group()) && isEvent(text, names.start(), names.end())) {
                report(names.group(), note, about);
            }
        }
    }

    private static boolean isEvent(String text, int start, int end) {
        return EVENT_BEFORE
                        .matcher(text.substring(Math.max(0, start - 10), start))
                        .find()
                || EVENT_BEHIND.matcher(text.substring(end)).find();
    }

    private void report(String name, Note note, Diagnostics about) {
        List<String> near = NearNames.of(name, events);
        about.report(
                DiagnosticCode.UNKNOWN_EVENT_IN_NOTE,
                place(name, note.range()),
                "the note speaks of event " + Quoted.of(name) + ", which is not described",
                near.isEmpty()
                        ? "describe it, or correct the name"
                        : "did you mean " + String.join(" or ", near) + "?");
    }

    private SourceRange place(String name, SourceRange note) {
        for (int line = note.line(); line <= note.endLine(); line++) {
            int at = source.line(line).indexOf(name);
            if (at >= 0) {
                return source.range(line, at + 1, name.length());
            }
        }
        return note;
    }
}
