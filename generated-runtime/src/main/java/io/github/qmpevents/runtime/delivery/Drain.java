package io.github.qmpevents.runtime.delivery;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Hands out what is in some mailboxes, one thing at a time and in the order of the wire; things of the same number in the
 * order of the mailboxes, tasks behind them. Works when there is something to hand out, and then goes on with a few
 * things more before it lets others have the thread.
 */
final class Drain implements Runnable {
    private static final int BATCH = 64;
    private static final Mailbox[] NONE = {};

    private final WireOrder order;
    private final Hands hands;
    private final Failures failures;
    private final Tasks tasks;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Mailbox[] boxes = NONE;
    private volatile @Nullable Thread thread;
    private boolean refusesCallbacks;

    Drain(WireOrder order, Hands hands, Failures failures) {
        this.order = order;
        this.hands = hands;
        this.failures = failures;
        this.tasks = new Tasks(order, failures);
    }

    void add(Mailbox box) {
        if (append(box)) {
            box.refused();
        }
    }

    /** Whether there are no callbacks any more. */
    private synchronized boolean append(Mailbox box) {
        Mailbox[] more = new Mailbox[boxes.length + 1];
        System.arraycopy(boxes, 0, more, 0, boxes.length);
        more[boxes.length] = box;
        boxes = more;
        return refusesCallbacks;
    }

    synchronized void remove(Mailbox box) {
        Mailbox[] all = boxes;
        for (int index = 0; index < all.length; index++) {
            if (all[index] == box) {
                Mailbox[] rest = new Mailbox[all.length - 1];
                System.arraycopy(all, 0, rest, 0, index);
                System.arraycopy(all, index + 1, rest, index, rest.length - index);
                boxes = rest;
                return;
            }
        }
    }

    /** Does something behind all that has come before; never in this thread. */
    void execute(Runnable task) {
        tasks.add(task);
        wake();
    }

    /** To be called when there may be something to hand out. */
    void wake() {
        if (!busy.get() && next() != null && busy.compareAndSet(false, true)) {
            start();
        }
    }

    private void start() {
        try {
            hands.run(this);
        } catch (Throwable e) {
            busy.set(false);
            failures.report("no thread for callbacks", e);
        }
    }

    /** Called by the hands. */
    @Override
    public void run() {
        thread = Thread.currentThread();
        Mailbox box = next();
        for (int left = BATCH; box != null && left > 0; left--) {
            deliver(box);
            box = next();
        }
        thread = null;
        if (box != null) {
            start();
        } else {
            busy.set(false);
            wake();
        }
    }

    private void deliver(Mailbox box) {
        try {
            box.deliver();
        } catch (Throwable e) {
            failures.report("delivery failed", e);
        }
        Thread.interrupted(); // the interrupt was meant for the callback
    }

    private @Nullable Mailbox next() {
        long published = order.published();
        Mailbox first = null;
        long lowest = published + 1;
        for (Mailbox box : boxes) {
            long number = box.nextOrder();
            if (number < lowest) {
                lowest = number;
                first = box;
            }
        }
        return tasks.nextOrder() < lowest ? tasks : first;
    }

    /** Whether this thread is the one that hands out. */
    boolean isHandingOut() {
        return thread == Thread.currentThread();
    }

    /** From now on only futures are completed, and tasks done. */
    void refuseCallbacks() {
        synchronized (this) {
            refusesCallbacks = true;
        }
        for (Mailbox box : boxes) {
            box.refused();
        }
    }

    void retire() {
        hands.retire();
    }
}
