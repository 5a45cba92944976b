package io.github.qmpevents.generator.diff;

/**
 * One thing that differs.
 *
 * @param event the wire name of the event
 * @param member the path of the member, such as {@code server.host}, and {@code hosts[].name} for what is in a list;
 *     empty if the whole event is meant
 * @param before what there was, such as {@code string, optional}; empty if there was nothing
 * @param after what there is; empty if there is nothing any more
 */
public record Change(ChangeKind kind, String event, String member, String before, String after) {
    /** The event, or the event and the member behind a dot. */
    public String subject() {
        return member.isEmpty() ? event : event + "." + member;
    }

    /** Whether only one of the descriptions has the event. */
    public boolean isWholeEvent() {
        return kind == ChangeKind.EVENT_ADDED || kind == ChangeKind.EVENT_REMOVED;
    }
}
