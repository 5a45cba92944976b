package io.github.qmpevents.generator.link;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Note;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.model.RateLimit;
import io.github.qmpevents.generator.model.ValueType;
import io.github.qmpevents.generator.syntax.Prose;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes facts from the notes of an event: which other events they name, and whether the event is rate-limited. */
public final class NoteLinker {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]++");
    private static final Pattern RATE_LIMITED =
            Pattern.compile("(?i)(?:^|(?<!not )(?<!never )\\b(?:is|are|be)\\s++(?:(?!(?:not|never)\\b)[a-z]++\\s++)?)"
                    + "rate[- ]?limited\\b");
    private static final Pattern KEY =
            Pattern.compile("(?i)\\b(?:for\\s++(?:each|every)|per|by)\\s++(?:value\\s++of\\s++)?"
                    + "(?:[\"'`](?<key>[^\"'`\\s]++)[\"'`]|(?<word>[\\w-]++))");

    private final String event;
    private final Set<String> events;
    private final Diagnostics diagnostics;

    /** A reader of notes about {@code event} in a document that describes {@code events}. */
    public NoteLinker(String event, Set<String> events, Diagnostics diagnostics) {
        this.event = event;
        this.events = events;
        this.diagnostics = diagnostics;
    }

    /** The note with the events that it names. */
    public Note note(Prose note) {
        Set<String> named = new LinkedHashSet<>();
        Matcher words = WORD.matcher(note.text());
        while (words.find()) {
            if (events.contains(words.group())) {
                named.add(words.group());
            }
        }
        return new Note(note.text(), List.copyOf(named), note.range());
    }

    /** The rate limit that a note or the summary tells; a key that is no member of the data is reported. */
    public Optional<RateLimit> rateLimit(List<Prose> notes, List<Prose> summary, ValueType data) {
        List<Prose> places = new ArrayList<>(notes);
        places.addAll(summary);
        for (Prose place : places) {
            Matcher limited = RATE_LIMITED.matcher(place.text());
            if (limited.find()) {
                Optional<String> key = key(place.text().substring(limited.end()), data);
                key.filter(member -> !isMember(member, data)).ifPresent(member -> unknownKey(member, place));
                return Optional.of(new RateLimit(key));
            }
        }
        return Optional.empty();
    }

    /** What stands in quotes, or the name of a member: an event is limited per second, too. */
    private static Optional<String> key(String text, ValueType data) {
        Matcher matcher = KEY.matcher(text);
        while (matcher.find()) {
            String quoted = matcher.group("key");
            if (quoted != null || isMember(matcher.group("word"), data)) {
                return Optional.of(quoted != null ? quoted : matcher.group("word"));
            }
        }
        return Optional.empty();
    }

    private static boolean isMember(String name, ValueType data) {
        return data instanceof ObjectType object
                && object.members().stream().map(Member::wireName).anyMatch(name::equals);
    }

    private void unknownKey(String name, Prose place) {
        diagnostics.report(
                DiagnosticCode.UNKNOWN_RATE_LIMIT_KEY,
                place.range(),
                "the rate limit of " + event + " holds for each \"" + Quoted.of(name)
                        + "\", which is not described as a member",
                "correct the name, or describe the member");
    }
}
