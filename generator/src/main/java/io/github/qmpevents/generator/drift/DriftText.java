package io.github.qmpevents.generator.drift;

import io.github.qmpevents.generator.text.PlainText;
import java.util.stream.Collectors;

/** A report for people: a line for each. */
public final class DriftText {
    private DriftText() {}

    /** ASCII; the last line has the figures and ends with LF. */
    public static String write(DriftReport report) {
        String lines = report.drifts().entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()) + "\n")
                .collect(Collectors.joining());
        String more = report.more() == 0 ? "" : report.more() + " times more that is not listed\n";
        return lines + more + figures(report) + "\n";
    }

    private static String line(Drift drift, long times) {
        String where = drift.event() + (drift.path().isEmpty() ? "" : "." + drift.path());
        String found = drift.found().isEmpty() ? "" : " (" + drift.found() + ")";
        return PlainText.printable(
                where + found + ": " + drift.kind().words() + ", seen " + (times == 1 ? "once" : times + " times"));
    }

    private static String figures(DriftReport report) {
        return count(report.events(), "event") + ", " + count(report.drifts().size(), "difference")
                + (report.badMessages() == 0 ? "" : ", " + count(report.badMessages(), "bad message"));
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
