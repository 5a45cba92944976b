package io.github.qmpevents.it.live;

import io.github.qmpevents.it.events.QemuEvents;
import io.github.qmpevents.it.live.report.ExpectedSightings;
import io.github.qmpevents.it.live.report.Sightings;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** {@code docs/live.md}: which test provokes an event how, in which versions of QEMU it was seen, and with what news. */
final class LiveTable {
    static final List<Class<?>> TESTS = List.of(
            RunStateLiveTest.class,
            GuestLiveTest.class,
            DeviceLiveTest.class,
            BlockLiveTest.class,
            BlockJobLiveTest.class,
            MigrationLiveTest.class,
            DisplayLiveTest.class);

    private static final String INTRODUCTION = """
            # Events of a real QEMU

            The tests in `it/src/test/java/io/github/qmpevents/it/live` start a QEMU, make it send each event that the bundled description
            of QEMU 2.7 has, and compare the record that arrives, member by member, with the bytes of the same message. This page is written by
            them; see [CONTRIBUTING.md](../CONTRIBUTING.md#a-real-qemu) for how to run them.

            ## What is described

            What is new reads: a *member* that the description does not have, or a *value* that it does not list for a member. Both arrive: the one
            among the additional members of the record, the other as its text.

            | event | provoked by | seen in QEMU | new there |
            | --- | --- | --- | --- |
            """;
    private static final String NEWER = """

            ## What is not described

            These came along, or were provoked to see that they do. Each is an `UnrecognizedEvent` with the data as QEMU sent it.

            | event | seen in QEMU |
            | --- | --- |
            """;

    private final Map<String, Sightings> byVersion = new LinkedHashMap<>();

    LiveTable() throws IOException {
        for (String version : ExpectedSightings.BUNDLED.versions()) {
            byVersion.put(version, ExpectedSightings.BUNDLED.of(version).orElseThrow());
        }
    }

    /** How each event is provoked: the tests that say so, by the name of the event. */
    static Map<String, String> provocations() {
        Map<String, String> provocations = new TreeMap<>();
        for (Class<?> tests : TESTS) {
            for (Method method : tests.getDeclaredMethods()) {
                @Nullable Provokes provokes = method.getAnnotation(Provokes.class);
                if (provokes != null) {
                    provocations.put(QemuEvents.TABLE.eventName(provokes.value()), provokes.by());
                }
            }
        }
        return provocations;
    }

    String text() {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        provocations()
                .forEach((event, by) -> text.append("| `%s` | %s | %s | %s |%n"
                        .formatted(event, by, String.join(", ", versions(event)), String.join("<br>", news(event)))));
        text.append(NEWER);
        unknownEvents()
                .forEach(event -> text.append("| `%s` | %s |%n".formatted(event, String.join(", ", versions(event)))));
        return text.toString();
    }

    private List<String> versions(String event) {
        List<String> versions = new ArrayList<>();
        byVersion.forEach((version, sightings) -> {
            if (sightings.events().contains(event)) {
                versions.add(version);
            }
        });
        return versions;
    }

    private Set<String> unknownEvents() {
        Set<String> events = new TreeSet<>();
        byVersion.values().forEach(sightings -> events.addAll(sightings.events()));
        QemuEvents.TABLE.eventNames().forEach(events::remove);
        return events;
    }

    /** With the versions that have it, unless that is each one in which the event was seen. */
    private Set<String> news(String event) {
        Set<String> news = new LinkedHashSet<>();
        byVersion.values().forEach(sightings -> sightings.news(event).forEach(line -> news.add(shown(event, line))));
        return news;
    }

    private String shown(String event, String line) {
        List<String> having = new ArrayList<>();
        byVersion.forEach((version, sightings) -> {
            if (sightings.news(event).contains(line)) {
                having.add(version);
            }
        });
        String shown = line.replaceFirst("^unknown (\\w+) (?:data\\.)?(.*)$", "$1 `$2`");
        return having.equals(versions(event)) ? shown : shown + " (" + String.join(", ", having) + ")";
    }
}
