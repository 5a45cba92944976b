package io.github.qmpevents.it.live.report;

import io.github.qmpevents.runtime.Drift;
import io.github.qmpevents.runtime.QmpEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which events came, and in what each went beyond its description. As text, an event is a line, and what is new about
 * it are indented lines below it; both are in the order of the alphabet.
 */
public final class Sightings {
    private static final String INDENT = "    ";

    private final SortedMap<String, SortedSet<String>> newsByEvent = new TreeMap<>();

    /** Reads text; empty lines and those that begin with {@code #} count for nothing. */
    public static Sightings parse(Stream<String> lines) {
        Sightings sightings = new Sightings();
        String event = "";
        for (String line : (Iterable<String>) lines::iterator) {
            if (line.startsWith(INDENT)) {
                sightings.add(event, line.strip());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                event = line;
                sightings.newsOf(event);
            }
        }
        return sightings;
    }

    /** Adds an event that came. */
    public synchronized void add(QmpEvent event) {
        newsOf(event.eventName());
    }

    /** Adds what was new about an event. */
    public synchronized void add(Drift drift) {
        add(drift.eventName(), describe(drift));
    }

    /** Adds all of others. */
    public synchronized void addAll(Sightings others) {
        for (String event : others.events()) {
            newsOf(event).addAll(others.news(event));
        }
    }

    private void add(String event, String news) {
        newsOf(event).add(news);
    }

    private SortedSet<String> newsOf(String event) {
        return newsByEvent.computeIfAbsent(event, name -> new TreeSet<>());
    }

    private static String describe(Drift drift) {
        return switch (drift.kind()) {
            case UNKNOWN_EVENT -> "unknown event";
            case UNKNOWN_MEMBER -> "unknown member " + (drift.path() + "." + drift.found()).replaceFirst("^\\.", "");
            case UNKNOWN_VALUE -> "unknown value " + drift.path() + ": " + drift.found();
            case MISSING_MEMBER -> "missing member " + drift.path();
            case DUPLICATE_MEMBER -> "repeated member " + drift.path();
        };
    }

    /** The names of the events. */
    public synchronized List<String> events() {
        return List.copyOf(newsByEvent.keySet());
    }

    /** What was new about an event; empty if nothing was, or it did not come. */
    public synchronized List<String> news(String event) {
        return List.copyOf(newsByEvent.getOrDefault(event, new TreeSet<>()));
    }

    /** Those of some events. */
    public synchronized Sightings of(Predicate<String> events) {
        Sightings some = new Sightings();
        for (Map.Entry<String, SortedSet<String>> entry : newsByEvent.entrySet()) {
            if (events.test(entry.getKey())) {
                some.newsOf(entry.getKey()).addAll(entry.getValue());
            }
        }
        return some;
    }

    /** What these have and others have not, one line each; empty if there is nothing. */
    public synchronized List<String> beyond(Sightings others) {
        List<String> more = new ArrayList<>();
        for (Map.Entry<String, SortedSet<String>> entry : newsByEvent.entrySet()) {
            String event = entry.getKey();
            if (!others.events().contains(event)) {
                more.add(event);
            }
            List<String> known = others.news(event);
            entry.getValue().stream()
                    .filter(news -> !known.contains(news))
                    .forEach(news -> more.add(event + ": " + news));
        }
        return more;
    }

    /** The text, each line with its end. */
    public synchronized String toText() {
        StringBuilder text = new StringBuilder();
        newsByEvent.forEach((event, news) -> {
            text.append(event).append('\n');
            news.forEach(line -> text.append(INDENT).append(line).append('\n'));
        });
        return text.toString();
    }

    @Override
    public String toString() {
        return toText();
    }
}
