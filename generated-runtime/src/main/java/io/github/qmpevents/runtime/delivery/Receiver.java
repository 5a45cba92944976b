package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.subscription.Subscription;
import io.github.qmpevents.runtime.subscription.SubscriptionCounts;

/** One that gets events, as the hub sees it. */
abstract class Receiver implements Subscription {
    final SignalQueue queue;
    final Interest interest;
    final boolean keepsRaw;
    final Subscriptions<?> hub;

    Receiver(Attachment<?> attachment) {
        this.hub = attachment.hub();
        this.queue = attachment.queue();
        this.interest = attachment.interest();
        this.keepsRaw = attachment.selection().keepsRaw();
    }

    /** Called when something may have come into the queue. */
    abstract void wake();

    @Override
    public final SubscriptionCounts counts() {
        return queue.counts();
    }

    @Override
    public final void close() {
        queue.close();
        hub.remove(this);
        wake();
    }
}
