package io.github.qmpevents.runtime.delivery;

/** Holds what is to be handed out, in order; for a {@link Drain}. */
interface Mailbox {
    /** The number, in the order of the wire, of what is next; {@link WireOrder#NEVER} if nothing can be handed out. */
    long nextOrder();

    /** Hands out what is next, if anything is; calls code of users and throws nothing that it throws. */
    void deliver();

    /** There will be no more callbacks, since those who should make them refuse; futures are completed all the same. */
    void refused();
}
