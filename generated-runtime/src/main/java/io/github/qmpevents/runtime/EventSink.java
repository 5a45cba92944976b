package io.github.qmpevents.runtime;

/**
 * Where the events of a stream are put, by the thread that reads it and in the order of the stream. That thread waits
 * meanwhile.
 *
 * @param <T> the root of the events' types
 */
public interface EventSink<T extends QmpEvent> {
    /**
     * Whether the events of an id, which is their place in {@link EventTable#eventNames()}, have to be decoded. Asked for
     * each event of the table; those that it does not have always come.
     */
    boolean isWanted(int id);

    /**
     * Takes note of an event that was not asked for.
     *
     * @param bytes the length of its message
     */
    void skipped(int id, int bytes);

    /**
     * Takes an event that is of its own type.
     *
     * @param bytes has the message from an index to another, without the end of its line; valid only during the call, and
     *     not to be changed
     */
    void recognized(T event, int id, byte[] bytes, int from, int to);

    /**
     * Takes an event that is an {@link UnrecognizedQmpEvent}.
     *
     * @param id -1 if the name of the event is unknown
     * @param bytes as for {@link #recognized}
     */
    void unrecognized(T event, int id, byte[] bytes, int from, int to);

    /** Whether to look for drift; asked once for each stream. */
    boolean wantsDrift();

    /** Takes what an event has and the description does not; the event itself follows. */
    void drift(Drift found);
}
