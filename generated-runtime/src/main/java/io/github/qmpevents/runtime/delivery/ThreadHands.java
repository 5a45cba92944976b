package io.github.qmpevents.runtime.delivery;

/** Lets a thread of its own work for one drain. */
record ThreadHands(OwnThread thread) implements Hands {
    @Override
    public void run(Drain drain) {
        thread.execute(drain);
    }

    @Override
    public void retire() {
        thread.retire();
    }
}
