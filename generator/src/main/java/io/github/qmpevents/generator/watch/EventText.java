package io.github.qmpevents.generator.watch;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Events for people: a line for each. */
public final class EventText {
    private static final int NAME_WIDTH = 20;
    private static final int MOST_MEMBERS = 100;
    private static final String GAP = "  ";
    private static final String NO_TIME = "--:--:--.------";

    private final DateTimeFormatter time;
    private final Paint paint;

    /**
     * A form.
     *
     * @param zone of the times; those in UTC end with {@code Z}
     */
    public EventText(ZoneId zone, Paint paint) {
        String pattern = zone.equals(ZoneOffset.UTC) ? "HH:mm:ss.SSSSSS'Z'" : "HH:mm:ss.SSSSSS";
        this.time = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(zone);
        this.paint = paint;
    }

    /** Printable ASCII, but for colours, without an end of the line; members that are not described are behind a plus. */
    public String line(SeenEvent event) {
        String name = SafeText.name(event.name());
        String start = paint.time(time(event.time())) + GAP + paint.name(name);
        String members = members(event);
        return members.isEmpty() ? start : start + " ".repeat(Math.max(0, NAME_WIDTH - name.length())) + GAP + members;
    }

    private String time(@Nullable Instant instant) {
        return instant == null ? NO_TIME : time.format(instant);
    }

    private String members(SeenEvent event) {
        String known = members(event.leaves(), true);
        String unknown = members(event.leaves(), false);
        if (unknown.isEmpty() && event.isDescribed()) {
            return known;
        }
        String marked = paint.unknown(unknown.isEmpty() ? "+" : "+ " + unknown);
        return known.isEmpty() ? marked : known + " " + marked;
    }

    private static String members(List<Leaf> leaves, boolean described) {
        List<Leaf> some =
                leaves.stream().filter(leaf -> leaf.isDescribed() == described).toList();
        String shown = some.stream()
                .limit(MOST_MEMBERS)
                .map(leaf -> SafeText.name(leaf.path()) + "=" + SafeText.value(leaf.value()))
                .collect(Collectors.joining(" "));
        int more = some.size() - MOST_MEMBERS;
        return more <= 0 ? shown : shown + " ... " + more + " more";
    }
}
