package io.github.qmpevents.runtime;

/**
 * Something in an event that the description does not have, or has otherwise: QEMU has gone on since it was written.
 *
 * @param event the id of the event, which is its place in {@link EventTable#eventNames()}; -1 for an unknown event
 * @param member the id of the member, which is its place in {@link EventTable#memberPaths}; that of the object for an
 *     unknown member; -1 if there is none, as beside the data of the event
 * @param eventName the name of the event, as it came
 * @param path where it is, such as {@code data.server}; for an unknown member that of the object, which is empty for the
 *     message itself; empty for an unknown event
 * @param found the name of the unknown or repeated member, or the unknown value, as it came; empty for the others
 */
public record Drift(Kind kind, int event, int member, String eventName, String path, String found) {
    /** In what way an event can differ from its description. */
    public enum Kind {
        /** The description has no event of this name. */
        UNKNOWN_EVENT,
        /** The description has no such member of the object. */
        UNKNOWN_MEMBER,
        /** The value is not among those that the description lists. */
        UNKNOWN_VALUE,
        /** The description calls the member mandatory, and it is not there. */
        MISSING_MEMBER,
        /** The member is there more than once; the last one counts. */
        DUPLICATE_MEMBER
    }
}
