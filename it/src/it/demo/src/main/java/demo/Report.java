package demo;

import demo.events.QemuEvent;
import demo.events.QemuEvents;
import demo.events.UnrecognizedEvent;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.Greeting;
import io.github.qmpevents.runtime.message.QemuVersion;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Prints a line for each event as it comes, and tables in the end. */
final class Report {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);
    private static final int NAME_WIDTH = 27;

    private final PrintStream out;
    private final Map<String, Kind> typed = new TreeMap<>();
    private final Map<String, Map<String, Integer>> unrecognized = new TreeMap<>();
    private final List<BadMessage> badMessages = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    synchronized void greeting(Greeting greeting) {
        QemuVersion version = greeting.version();
        line(version == null ? "QEMU" : "QEMU " + version.major() + "." + version.minor() + "." + version.micro());
        line("");
    }

    synchronized void event(QemuEvent event) {
        if (!(event instanceof UnrecognizedEvent)) {
            Members members = Members.of(event);
            typed.computeIfAbsent(event.eventName(), name -> new Kind()).add(members);
            line(event, Sentences.of(event) + news(members));
        }
    }

    synchronized void unrecognized(UnrecognizedQmpEvent event) {
        unrecognized.computeIfAbsent(event.eventName(), name -> new TreeMap<>()).merge(event.detail(), 1, Integer::sum);
        line(
                event,
                event.reason() + (event.data() == null ? "" : " " + event.data().json()));
    }

    synchronized void badMessage(BadMessage message) {
        badMessages.add(message);
        line(message + ": " + message.excerpt());
    }

    synchronized void summary() {
        line("");
        line(padded("TYPED") + "COUNT  NEW MEMBERS AND VALUES");
        typed.forEach((name, kind) -> line(padded(name) + count(kind.count) + String.join(" ", kind.news)));
        line(typed.size() + " of the " + QemuEvents.TABLE.eventNames().size() + " kinds of event that are described");
        if (!unrecognized.isEmpty()) {
            line("");
            line(padded("NOT RECOGNISED") + "COUNT  WHY");
        }
        unrecognized.forEach(
                (name, reasons) -> reasons.forEach((why, count) -> line(padded(name) + count(count) + why)));
        line("");
        line(badMessages.size() + " bad messages");
        badMessages.forEach(message -> line("  " + message));
    }

    private void line(QmpEvent event, String text) {
        line(time(event.timestamp()) + "  " + padded(event.eventName()) + text);
    }

    /** Prints plain ASCII, whatever a machine calls its devices. */
    synchronized void line(String text) {
        out.print(text.stripTrailing().replaceAll("[^ -~]", "?") + "\n");
        out.flush();
    }

    private static String news(Members members) {
        StringBuilder news = new StringBuilder();
        members.additional()
                .forEach((name, json) ->
                        news.append(' ').append(name).append('=').append(json));
        return news.isEmpty() ? "" : "  +" + news;
    }

    private static String time(Instant timestamp) {
        return timestamp == null ? "--:--:--.------" : TIME.format(timestamp);
    }

    private static String padded(String name) {
        return name + " ".repeat(Math.max(1, NAME_WIDTH - name.length()));
    }

    private static String count(int count) {
        String digits = Integer.toString(count);
        return " ".repeat(Math.max(0, 5 - digits.length())) + digits + "  ";
    }

    private static final class Kind {
        private int count;
        private final TreeSet<String> news = new TreeSet<>();

        private void add(Members members) {
            count++;
            news.addAll(members.additional().keySet());
            members.newValues().forEach((name, value) -> news.add(name + "=" + value));
        }
    }
}
