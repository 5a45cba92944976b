package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.subscription.Overflow.Rule;
import io.github.qmpevents.runtime.subscription.SubscriptionCounts;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one subscription, in the order of the wire. One thread at a time puts in, any may take out. The lock is
 * held for short and constant times, and never while code of users runs.
 */
final class SignalQueue {
    private static final MonitorEnd FULL = new MonitorEnd(Cause.OVERFLOW, 0, "the queue of the subscription was full");
    private static final MonitorEnd CLOSED = new MonitorEnd(Cause.UNSUBSCRIBED, 0, "the subscription was closed");

    private final String selection;
    private final Lanes lanes;
    private final WireOrder order;
    private final Consumer<Throwable> failures;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition hasNext = lock.newCondition();
    private final Condition hasPlace = lock.newCondition();
    private final EntryChain chain = new EntryChain();
    private @Nullable MonitorEnd end;
    private long endOrder;
    private long taken;
    private long refused;
    private long dropped;
    /** How many of the dropped ones a notice that has been taken was about. */
    private long announced;

    private long droppedRemarks;
    private @Nullable ObjLongConsumer<String> dropListener;
    private volatile int takers;
    private volatile long nextOrder = WireOrder.NEVER;
    private volatile boolean nextIsEvent;
    private volatile boolean failed;

    /**
     * @param selection what was asked for, for people
     * @param failures told, by the thread that puts in, what functions of users throw
     */
    SignalQueue(String selection, Lanes lanes, WireOrder order, Consumer<Throwable> failures) {
        this.selection = selection;
        this.lanes = lanes;
        this.order = order;
        this.failures = failures;
    }

    /**
     * Puts something in, or drops what has to be dropped.
     *
     * @param number in the order of the wire
     * @return whether the subscription goes on
     */
    boolean offer(long number, Arrived arrived) {
        Lane lane = lanes.of(arrived);
        Entry entry = Entry.of(number, arrived, lane);
        Entry earlier = lane.noteKey(entry, arrived, failures);
        long droppedNow;
        boolean goesOn;
        lock.lock();
        try {
            long droppedBefore = dropped;
            lane.supersede(earlier);
            if (end == null && (lane.hasPlaceFor(arrived) || makePlace(number, arrived, lane))) {
                chain.add(entry);
                lane.add(entry, arrived);
            }
            updateNext();
            droppedNow = dropped - droppedBefore;
            goesOn = end == null;
        } finally {
            lock.unlock();
        }
        if (droppedNow > 0 && dropListener != null) {
            dropListener.accept(selection, droppedNow);
        }
        return goesOn;
    }

    /**
     * Sets who is told, by the thread that puts in, how many events were dropped because there was no place; to be called
     * before anything is put in.
     */
    void onDropped(@Nullable ObjLongConsumer<String> listener) {
        dropListener = listener;
    }

    /** Whether there is a place now; if not, the new one is dropped, or the queue has ended. */
    private boolean makePlace(long number, Arrived arrived, Lane lane) {
        Rule rule = lane.rule();
        if (rule == Rule.BLOCK && awaitPlace(arrived, lane)) {
            return true;
        }
        if (rule == Rule.DROP_OLDEST && lane.canEverHold(arrived)) {
            dropUntilPlace(arrived, lane);
            return true;
        }
        if (end == null) {
            dropNew(number, arrived);
            failed = rule == Rule.FAIL;
            end = failed || rule == Rule.DETACH ? FULL : null;
            endOrder = number;
        }
        return false;
    }

    private boolean awaitPlace(Arrived arrived, Lane lane) {
        while (end == null && !lane.hasPlaceFor(arrived) && !lane.isEmpty() && order.mayWait()) {
            updateNext();
            hasPlace.awaitUninterruptibly();
        }
        return end == null && (lane.hasPlaceFor(arrived) || lane.isEmpty());
    }

    private void dropUntilPlace(Arrived arrived, Lane lane) {
        Entry least = lane.leastNeeded();
        while (least != null && !lane.hasPlaceFor(arrived)) {
            dropWaiting(least);
            least = lane.leastNeeded();
        }
    }

    private void dropWaiting(Entry entry) {
        if (entry.take().isEvent()) {
            dropped++;
            chain.replaceByMarker(entry);
        } else {
            droppedRemarks++;
            chain.remove(entry);
        }
    }

    private void dropNew(long number, Arrived arrived) {
        if (arrived.isEvent()) {
            dropped++;
            chain.markerAtEnd(number).addDropped();
        } else {
            droppedRemarks++;
        }
    }

    /** Notes a time without a connection. */
    void gap(long number, Instant from, Instant to) {
        lock.lock();
        try {
            if (end == null) {
                chain.markerAtEnd(number).addGap(from, to);
                updateNext();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Lets the queue end behind what it has; only the first end counts. */
    void end(long number, MonitorEnd reason) {
        lock.lock();
        try {
            if (end == null) {
                end = reason;
                endOrder = number;
            }
            updateNext();
            hasPlace.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Lets the queue end at once: what waits is dropped. */
    void close() {
        lock.lock();
        try {
            dropped += lanes.clear();
            chain.clear();
            if (dropped > announced) {
                chain.markerAtEnd(0).addDropped(dropped - announced);
            }
            end = end == null ? CLOSED : end;
            endOrder = 0;
            updateNext();
            hasPlace.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The next thing, and the end again and again; null if there is none now. */
    @Nullable
    Taken take() {
        lock.lock();
        try {
            return takeNext();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for the next thing.
     *
     * @param nanos how long to wait
     * @return null if there was none in that time
     */
    @SuppressWarnings("NonAtomicVolatileUpdate") // written under the lock alone
    @Nullable
    Taken take(long nanos) throws InterruptedException {
        long left = nanos;
        lock.lockInterruptibly();
        takers++;
        try {
            Taken next = takeNext();
            while (next == null && left > 0) {
                left = hasNext.awaitNanos(left);
                next = takeNext();
            }
            return next;
        } finally {
            takers--;
            lock.unlock();
        }
    }

    private @Nullable Taken takeNext() {
        Entry first = chain.first();
        if (first == null) {
            return end == null ? null : new Notice.Ended(end);
        }
        if (order.isHeld(first.order)) {
            return null;
        }
        Taken next = first.marker == null ? takeArrived(first) : takeNotice(first, first.marker);
        updateNext();
        return next;
    }

    private Arrived takeArrived(Entry first) {
        Arrived arrived = first.take();
        chain.remove(first);
        taken += arrived.isEvent() ? 1 : 0;
        hasPlace.signalAll();
        return arrived;
    }

    private Notice takeNotice(Entry first, Marker marker) {
        Notice notice = marker.take();
        if (notice instanceof Notice.Dropped some) {
            announced += some.count();
        }
        if (marker.isEmpty()) {
            chain.remove(first);
        }
        return notice;
    }

    private void updateNext() {
        Entry first = chain.first();
        long next = first != null ? first.order : end != null ? endOrder : WireOrder.NEVER;
        if (next != nextOrder) {
            nextIsEvent = first != null && first.isWaiting();
            nextOrder = next;
        }
    }

    /** Whether what is next is no notice. */
    boolean nextIsEvent() {
        return nextIsEvent;
    }

    /** Whether the end is one that has to be thrown at those who get plain events. */
    boolean hasFailed() {
        return failed;
    }

    /** The number of what {@link #take()} would give; {@link WireOrder#NEVER} if that is nothing. */
    long nextOrder() {
        long next = nextOrder;
        return order.isHeld(next) ? WireOrder.NEVER : next;
    }

    /** Lets those who wait look again. */
    void wake() {
        if (takers > 0) {
            lock.lock();
            try {
                hasNext.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Lets the thread that puts in look again whether it may wait. */
    void wakeBlocked() {
        lock.lock();
        try {
            hasPlace.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Notes that an event that was taken was not handed out. */
    void refuse() {
        lock.lock();
        try {
            refused++;
        } finally {
            lock.unlock();
        }
    }

    /** How many remarks were dropped since it was asked last. */
    long takeDroppedRemarks() {
        lock.lock();
        try {
            long count = droppedRemarks;
            droppedRemarks = 0;
            return count;
        } finally {
            lock.unlock();
        }
    }

    SubscriptionCounts counts() {
        lock.lock();
        try {
            return new SubscriptionCounts(selection, taken - refused, refused, dropped, lanes.events(), lanes.bytes());
        } finally {
            lock.unlock();
        }
    }
}
