package io.github.qmpevents.runtime.delivery;

/** Who does the work of a {@link Drain}: never the thread that asks for it. */
interface Hands {
    /**
     * Lets the drain run, once. It asks again only when it has run.
     *
     * @throws RuntimeException or an error if nobody can do it now
     */
    void run(Drain drain);

    /** Nothing is left to be done; should there be something later, it is done all the same. */
    void retire();
}
