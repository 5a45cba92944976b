package io.github.qmpevents.generator.matrix;

/** How many lines there are of each kind. */
public record Count(long events, long members, long values) {
    /** The same in words, such as {@code 3 events, 1 member, 0 values}. */
    public String words() {
        return words(events, "event") + ", " + words(members, "member") + ", " + words(values, "value");
    }

    private static String words(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
