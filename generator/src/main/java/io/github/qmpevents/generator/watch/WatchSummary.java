package io.github.qmpevents.generator.watch;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Counts what was seen. */
public final class WatchSummary {
    private static final int MOST_TYPES = 10_000;

    private final Set<String> types = new HashSet<>();
    private long all;
    private long shown;
    private long notDescribed;
    private long withUnknownMembers;
    private long bad;
    private long dropped;

    /** Counts an event that has come. */
    public void came() {
        all++;
    }

    /** Counts an event that is shown; it has come before. */
    public void shown(SeenEvent event) {
        shown++;
        notDescribed += event.isDescribed() ? 0 : 1;
        withUnknownMembers += event.hasUnknownMembers() ? 1 : 0;
        if (types.size() < MOST_TYPES) {
            types.add(event.name());
        }
    }

    /** Counts what is no message. */
    public void bad() {
        bad++;
    }

    public void dropped(long count) {
        dropped += count;
    }

    /** Whether there was something, and none of it was an event. */
    public boolean hasNothingButBad() {
        return all == 0 && bad > 0;
    }

    /** One line, such as {@code 3 of 7 events, 2 types, 1 with unknown members}. */
    public String text() {
        StringBuilder text = new StringBuilder(all == shown ? "" : shown + " of ");
        text.append(count(all, "event")).append(", ").append(count(types.size(), "type"));
        append(text, notDescribed, "not described");
        append(text, withUnknownMembers, "with unknown members");
        append(text, dropped, "dropped, since they came too fast");
        if (bad > 0) {
            text.append(", ").append(count(bad, "bad message"));
        }
        return text.toString();
    }

    /** The same with the time that it took, such as {@code in 4.2 s} at its end. */
    public String text(long nanos) {
        return text() + String.format(Locale.ROOT, " in %.1f s", nanos / 1e9);
    }

    private static void append(StringBuilder text, long count, String words) {
        if (count > 0) {
            text.append(", ").append(count).append(' ').append(words);
        }
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
