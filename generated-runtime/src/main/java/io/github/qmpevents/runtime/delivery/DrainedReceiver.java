package io.github.qmpevents.runtime.delivery;

/** A receiver to which a drain hands out what comes. */
abstract class DrainedReceiver extends Receiver implements Mailbox {
    private final Drain drain;
    private volatile boolean done;

    DrainedReceiver(Attachment<?> attachment, Drain drain) {
        super(attachment);
        this.drain = drain;
    }

    @Override
    void wake() {
        drain.wake();
    }

    /** Begins to hand out. */
    void begin() {
        drain.add(this);
        wake();
    }

    @Override
    public long nextOrder() {
        return done ? WireOrder.NEVER : queue.nextOrder();
    }

    @Override
    public void deliver() {
        Taken next = done ? null : queue.take();
        if (next != null) {
            accept(next);
        }
        if (next instanceof Notice.Ended) {
            finish();
        }
    }

    /** Calls the user; throws nothing. */
    abstract void accept(Taken next);

    /** Hands out nothing any more. */
    void finish() {
        done = true;
        drain.remove(this);
        hub.remove(this);
        hub.letGo(drain);
    }

    /** Whether nothing is handed out any more. */
    boolean isDone() {
        return done;
    }

    @Override
    public void refused() {
        queue.close();
        finish();
    }
}
