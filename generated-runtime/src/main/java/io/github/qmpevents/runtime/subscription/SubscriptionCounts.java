package io.github.qmpevents.runtime.subscription;

/**
 * What became of the events of a subscription so far. Each that was offered to it is in exactly one of the numbers.
 *
 * @param selection what was asked for, as {@link EventSelection#toString()} says it
 * @param delivered handed out
 * @param refused not handed out, since the predicate of the selection does not take them
 * @param dropped not handed out, since the queue was full, or closed before their turn
 * @param queued waiting for their turn
 * @param queuedBytes the length of the messages of those that wait
 */
public record SubscriptionCounts(
        String selection, long delivered, long refused, long dropped, int queued, long queuedBytes) {}
