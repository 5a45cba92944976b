package io.github.qmpevents.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.delivery.Notice.Dropped;
import io.github.qmpevents.runtime.delivery.Notice.Gap;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.subscription.Overflow;
import io.github.qmpevents.runtime.subscription.QueueLimits;
import io.github.qmpevents.runtime.subscription.SubscriptionCounts;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.UnrecognizedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What comes out of a queue, and what is dropped. */
@Timeout(60)
class SignalQueueTest {
    private static final EventSelection<TestEvent> ALL = EventSelection.of(TestEvent.class);
    private static final EventSelection<TestEvent> TWO = ALL.queue(2, 1000);
    private static final MonitorEnd END = new MonitorEnd(Cause.CLEAN_END, 0, "the end");
    private static final Instant LATER = Arrivals.TIME.plusSeconds(5);

    private final WireOrder order = new WireOrder();
    private final List<Throwable> failures = new ArrayList<>();
    private SignalQueue queue = queue(ALL);

    @Test
    void whatWasPutInComesOutInOrder() {
        offerJobs("a", "b", "c");
        assertThat(takeAll()).containsExactly("a", "b", "c");
        assertThat(queue.take()).isNull();
    }

    @Test
    void asManyEventsFitAsTheLimitSays() {
        queue = queue(TWO);
        offerJobs("a", "b");
        assertThat(takeAll()).containsExactly("a", "b");
        offerJobs("c", "d", "e");
        assertThat(takeAll()).containsExactly("dropped 1", "d", "e");
    }

    @Test
    void whoListensIsToldOfEachLoss() {
        for (Overflow<? super TestEvent> rule : List.<Overflow<? super TestEvent>>of(
                Overflow.DROP_OLDEST,
                Overflow.DROP_NEWEST,
                Overflow.DETACH,
                Overflow.keepLastBy(TestEvent::eventName))) {
            List<String> told = new ArrayList<>();
            queue = queue(TWO.overflow(rule));
            queue.onDropped((selection, count) -> told.add(selection + " " + count));
            offerJobs("a", "b");
            assertThat(told).isEmpty();
            offerJobs("c");
            queue.close();
            assertThat(told).as(rule.toString()).containsExactly(TWO.overflow(rule) + " 1");
        }
    }

    @Test
    void asManyBytesFitAsTheLimitSays() {
        queue = queue(ALL.queue(100, 100));
        offer(Arrivals.job("a", 1), 60);
        offer(Arrivals.job("b", 1), 40);
        assertThat(takeAll()).containsExactly("a", "b");
        offer(Arrivals.job("c", 1), 60);
        offer(Arrivals.job("d", 1), 41);
        assertThat(takeAll()).containsExactly("dropped 1", "d");
    }

    @Test
    void anEventThatIsLongerThanTheLimitIsDroppedAlone() {
        for (Overflow<? super TestEvent> rule : List.<Overflow<? super TestEvent>>of(
                Overflow.DROP_OLDEST, Overflow.DROP_NEWEST, Overflow.keepLastBy(TestEvent::eventName))) {
            queue = queue(ALL.queue(100, 100).overflow(rule));
            offer(Arrivals.job("a", 1), 10);
            offer(Arrivals.job("b", 1), 101);
            offer(Arrivals.job("c", 1), 10);
            assertThat(takeAll()).as(rule.toString()).containsExactly("a", "dropped 1", "c");
        }
    }

    @Test
    void aMessageThatIsKeptRawCountsTwice() {
        queue = queue(ALL.queue(100, 100).raw());
        Arrived raw =
                new Arrived(Arrived.Kind.RECOGNIZED, Arrivals.job("a", 1), Arrivals.JOB, 1, Arrivals.TIME, "text", 40);
        queue.offer(order.next(), raw);
        queue.offer(order.next(), raw);
        assertThat(queue.counts().queuedBytes()).isEqualTo(80);
        assertThat(takeAll()).containsExactly("dropped 1", "a");
    }

    @Test
    void theOldestAreDroppedUnlessSomethingElseIsSaid() {
        queue = queue(TWO);
        offerJobs("a", "b", "c", "d");
        assertThat(takeAll()).containsExactly("dropped 2", "c", "d");
    }

    @Test
    void theNewestAreDroppedIfAskedFor() {
        queue = queue(TWO.overflow(Overflow.DROP_NEWEST));
        offerJobs("a", "b", "c", "d");
        queue.take();
        offerJobs("e");
        assertThat(takeAll()).containsExactly("b", "dropped 2", "e");
    }

    @Test
    void theLastOfEachKeyIsKept() {
        queue = queue(keepLastJobs(3));
        offerJobs("a1", "b1", "a2", "c1", "b2", "b3");
        assertThat(takeAll()).containsExactly("dropped 2", "a2", "c1", "dropped 1", "b3");
    }

    @Test
    void aNewEventMakesThePlaceOfTheLastOfItsKey() {
        queue = queue(keepLastJobs(2));
        offerJobs("b1", "a1", "a2");
        assertThat(takeAll()).containsExactly("b1", "dropped 1", "a2");
    }

    @Test
    void theOldestIsDroppedIfThereAreMoreKeysThanPlaces() {
        queue = queue(keepLastJobs(2));
        offerJobs("a1", "b1", "c1");
        assertThat(takeAll()).containsExactly("dropped 1", "b1", "c1");
    }

    @Test
    void aKeyThatIsTakenSupersedesNothing() {
        queue = queue(keepLastJobs(2));
        offerJobs("a1");
        assertThat(takeAll()).containsExactly("a1");
        offerJobs("b1", "a2", "c1");
        assertThat(takeAll()).containsExactly("dropped 1", "a2", "c1");
    }

    @Test
    void anEventWithoutAKeyHasOneOfItsOwn() {
        queue = queue(TWO.overflow(Overflow.keepLastBy(event -> null)));
        offerJobs("a", "a", "a");
        assertThat(takeAll()).containsExactly("dropped 1", "a", "a");
        assertThat(failures).isEmpty();
    }

    @Test
    void aKeyThatFailsIsReportedAndTheEventKept() {
        AssertionError failure = new AssertionError("no key");
        queue = queue(TWO.overflow(Overflow.keepLastBy(event -> {
            throw failure;
        })));
        offerJobs("a", "a", "a");
        assertThat(takeAll()).containsExactly("dropped 1", "a", "a");
        assertThat(failures).containsExactly(failure, failure, failure);
    }

    @Test
    void keysAreForgottenWithTheirEvents() {
        queue = queue(keepLastJobs(2));
        for (int i = 0; i < 1000; i++) {
            offerJobs("k" + i + "_");
            assertThat(takeAll()).hasSize(1);
        }
        offerJobs("a", "b", "k1_");
        assertThat(takeAll()).containsExactly("dropped 1", "b", "k1_");
    }

    @Test
    void aFullQueueEndsTheSubscriptionIfAskedFor() {
        for (Overflow<Object> rule : List.of(Overflow.DETACH, Overflow.FAIL)) {
            queue = queue(TWO.overflow(rule));
            offerJobs("a", "b");
            assertThat(offer(Arrivals.job("c", 1), 10)).isFalse();
            assertThat(offer(Arrivals.job("d", 1), 10)).isFalse();
            assertThat(takeAll()).containsExactly("a", "b", "dropped 1", "ended OVERFLOW");
        }
    }

    @Test
    void aTypeOfEventsHasPlacesAndARuleOfItsOwn() {
        queue = queue(TWO.overflow(StopEvent.class, Overflow.DROP_NEWEST, new QueueLimits(1, 1000))
                .overflow(UnrecognizedEvent.class, Overflow.DROP_OLDEST, new QueueLimits(1, 1000)));
        offer(Arrivals.stop(), 10);
        offer(Arrivals.badJob(), 10);
        offerJobs("a", "b", "c");
        offer(Arrivals.stop(), 10);
        offer(Arrivals.unknown("NEW"), 10);
        assertThat(takeAll()).containsExactly("STOP", "dropped 2", "b", "c", "dropped 1", "unrecognized NEW");
    }

    @Test
    void aTypeOfEventsHasTheSameLimitsAsTheOthersIfNothingIsSaid() {
        queue = queue(ALL.overflow(JobEndedEvent.class, Overflow.DROP_NEWEST).queue(1, 1000));
        offer(Arrivals.stop(), 10);
        offerJobs("a", "b");
        offer(Arrivals.stop(), 10);
        assertThat(takeAll()).containsExactly("dropped 1", "a", "dropped 1", "STOP");
    }

    @Test
    void unrecognizedEventsHaveTheCommonPlaces() {
        queue = queue(TWO.overflow(JobEndedEvent.class, Overflow.DROP_NEWEST, new QueueLimits(1, 1000)));
        offerJobs("a");
        offer(Arrivals.badJob(), 10);
        offer(Arrivals.badJob(), 10);
        assertThat(takeAll()).containsExactly("a", "unrecognized JOB_ENDED", "unrecognized JOB_ENDED");
    }

    @Test
    void aGapComesAtItsPlace() {
        offerJobs("a");
        gap();
        offerJobs("b");
        assertThat(takeAll()).containsExactly("a", "gap 5", "b");
    }

    @Test
    void dropsAroundAGapAreToldOnBothSides() {
        queue = queue(TWO);
        offerJobs("a", "b");
        gap();
        offerJobs("c", "d", "e", "f");
        assertThat(takeAll()).containsExactly("dropped 2", "gap 5", "dropped 2", "e", "f");
    }

    @Test
    void gapsWithoutEventsBetweenThemBecomeOne() {
        queue = queue(ALL.queue(1, 1000));
        offerJobs("a");
        queue.gap(order.next(), Arrivals.TIME, Arrivals.TIME.plusSeconds(2));
        offerJobs("b");
        queue.gap(order.next(), Arrivals.TIME.plusSeconds(3), LATER);
        offerJobs("c");
        assertThat(takeAll()).containsExactly("dropped 1", "gap 5", "dropped 1", "c");
    }

    @Test
    void remarksHavePlacesOfTheirOwnAndNoMarkers() {
        queue = queue(ALL.queue(1, 1000));
        for (int i = 0; i < QueueLimits.DEFAULT.events() + 3; i++) {
            queue.offer(order.next(), Arrivals.remark("remark"));
        }
        offerJobs("a");
        assertThat(takeAll()).hasSize(QueueLimits.DEFAULT.events() + 1).doesNotContain("dropped 3");
        assertThat(queue.takeDroppedRemarks()).isEqualTo(3);
        assertThat(queue.takeDroppedRemarks()).isZero();
        assertThat(queue.counts()).isEqualTo(new SubscriptionCounts("TestEvent", 1, 0, 0, 0, 0));
    }

    @Test
    void markersAreNoNeighboursWhenARemarkBetweenThemIsDropped() {
        queue = queue(ALL.queue(1, 1000));
        offerJobs("a");
        queue.offer(order.next(), Arrivals.remark("first"));
        offerJobs("b", "c");
        for (int i = 0; i < QueueLimits.DEFAULT.events(); i++) {
            queue.offer(order.next(), Arrivals.remark("remark"));
        }
        assertThat(takeAll().subList(0, 2)).containsExactly("dropped 2", "c");
    }

    @Test
    void theEndComesBehindWhatWaitsAndAgainAndAgain() {
        offerJobs("a");
        queue.end(order.next(), END);
        queue.end(order.next(), new MonitorEnd(Cause.CUT, 3, "another end"));
        assertThat(offer(Arrivals.job("b", 1), 10)).isFalse();
        assertThat(takeAll()).containsExactly("a", "ended CLEAN_END");
        assertThat(takeAll()).containsExactly("ended CLEAN_END");
    }

    @Test
    void closingDropsWhatWaitsAndSaysSo() {
        queue = queue(TWO);
        offerJobs("a", "b", "c");
        queue.close();
        queue.close();
        queue.end(order.next(), END);
        assertThat(takeAll()).containsExactly("dropped 3", "ended UNSUBSCRIBED");
        assertThat(queue.counts()).isEqualTo(new SubscriptionCounts("TestEvent", 0, 0, 3, 0, 0));
    }

    @Test
    void closingBehindTheEndLeavesTheEndAsItWas() {
        offerJobs("a");
        queue.end(order.next(), END);
        queue.close();
        assertThat(takeAll()).containsExactly("dropped 1", "ended CLEAN_END");
    }

    @Test
    void eachEventIsCountedOnce() {
        queue = queue(TWO);
        offerJobs("a", "b", "c");
        queue.take();
        queue.take();
        queue.refuse();
        offerJobs("d");
        assertThat(queue.counts()).isEqualTo(new SubscriptionCounts("TestEvent", 0, 1, 1, 2, 20));
        takeAll();
        assertThat(queue.counts()).isEqualTo(new SubscriptionCounts("TestEvent", 2, 1, 1, 0, 0));
    }

    @Test
    void whatIsHeldBackComesWhenItIsReleased() {
        offerJobs("a");
        gap();
        order.hold();
        offerJobs("b");
        assertThat(takeAll()).containsExactly("a", "gap 5");
        assertThat(queue.nextOrder()).isEqualTo(WireOrder.NEVER);
        order.release();
        assertThat(queue.nextOrder()).isEqualTo(3);
        assertThat(takeAll()).containsExactly("b");
    }

    @Test
    void theNumberOfTheNextThingIsKnown() {
        assertThat(queue.nextOrder()).isEqualTo(WireOrder.NEVER);
        offerJobs("a", "b");
        assertThat(queue.nextOrder()).isEqualTo(1);
        queue.take();
        assertThat(queue.nextOrder()).isEqualTo(2);
        queue.end(order.next(), END);
        queue.take();
        assertThat(queue.nextOrder()).isEqualTo(3);
    }

    @Test
    void whoWaitsGetsWhatComes() throws Exception {
        CompletableFuture<Object> got = CompletableFuture.supplyAsync(this::await);
        offerJobs("a");
        assertThat(got.get(30, TimeUnit.SECONDS)).isInstanceOf(Arrived.class);
    }

    @Test
    void whoWaitsGetsNothingWhenTheTimeIsOver() throws InterruptedException {
        assertThat(queue.take(0)).isNull();
        assertThat(queue.take(1000)).isNull();
    }

    @Test
    void whoIsInterruptedWaitsNoLonger() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> queue.take(Long.MAX_VALUE)).isInstanceOf(InterruptedException.class);
    }

    @Test
    void theReaderWaitsForAPlaceIfAskedFor() throws Exception {
        queue = queue(TWO.overflow(Overflow.BLOCK));
        CompletableFuture<Void> all = CompletableFuture.runAsync(() -> offerJobs("a", "b", "c", "d"));
        List<String> got = new ArrayList<>();
        while (got.size() < 4) {
            got.add(text(await()));
        }
        all.get(30, TimeUnit.SECONDS);
        assertThat(got).containsExactly("a", "b", "c", "d");
    }

    @Test
    void theReaderLetsALongEventInAloneIfItMayNotDropAny() throws Exception {
        queue = queue(TWO.overflow(Overflow.BLOCK));
        offer(Arrivals.job("long", 1), 5000);
        CompletableFuture<Void> rest = CompletableFuture.runAsync(() -> offerJobs("b"));
        assertThat(text(await())).isEqualTo("long");
        rest.get(30, TimeUnit.SECONDS);
        assertThat(takeAll()).containsExactly("b");
    }

    @Test
    void theReaderWaitsNoLongerWhenTheQueueIsClosed() throws Exception {
        queue = queue(TWO.overflow(Overflow.BLOCK));
        CompletableFuture<Void> all = CompletableFuture.runAsync(() -> offerJobs("a", "b", "c"));
        while (queue.counts().queued() < 2) {
            Thread.onSpinWait();
        }
        queue.close();
        all.get(30, TimeUnit.SECONDS);
        assertThat(takeAll()).containsExactly("dropped 2", "ended UNSUBSCRIBED");
    }

    @Test
    void theReaderWaitsNoLongerWhenTheMonitorIsClosed() throws Exception {
        queue = queue(TWO.overflow(Overflow.BLOCK));
        CompletableFuture<Void> all = CompletableFuture.runAsync(() -> offerJobs("a", "b", "c"));
        order.stopWaiting();
        queue.wakeBlocked();
        all.get(30, TimeUnit.SECONDS);
        assertThat(takeAll()).containsExactly("a", "b", "dropped 1");
    }

    @Test
    void theReaderDoesNotWaitForWhatIsHeldBack() {
        queue = queue(TWO.overflow(Overflow.BLOCK));
        order.hold();
        offerJobs("a", "b", "c");
        order.release();
        assertThat(takeAll()).containsExactly("a", "b", "dropped 1");
    }

    private Object await() {
        try {
            return queue.take(TimeUnit.SECONDS.toNanos(30));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EventSelection<TestEvent> keepLastJobs(int places) {
        return ALL.queue(places, 1000)
                .overflow(
                        JobEndedEvent.class,
                        Overflow.keepLastBy(job -> job.job().substring(0, 1)));
    }

    private SignalQueue queue(EventSelection<TestEvent> selection) {
        return new SignalQueue(selection.toString(), Lanes.of(selection, TestEvents.TABLE), order, failures::add);
    }

    private void offerJobs(String... names) {
        for (String name : names) {
            offer(Arrivals.job(name, 1), 10);
        }
    }

    private boolean offer(TestEvent event, int length) {
        long number = order.next();
        boolean goesOn = queue.offer(number, Arrivals.arrived(event, number, length));
        queue.wake();
        return goesOn;
    }

    private void gap() {
        queue.gap(order.next(), Arrivals.TIME, LATER);
    }

    private List<String> takeAll() {
        List<String> all = new ArrayList<>();
        for (Taken taken = queue.take(); taken != null; taken = queue.take()) {
            all.add(text(taken));
            if (taken instanceof Notice.Ended) {
                break;
            }
        }
        return all;
    }

    private static String text(Object taken) {
        if (taken instanceof Dropped some) {
            return "dropped " + some.count();
        } else if (taken instanceof Gap gap) {
            return "gap " + Duration.between(gap.from(), gap.to()).toSeconds();
        } else if (taken instanceof Notice.Ended ended) {
            return "ended " + ended.end().cause();
        }
        Object content = ((Arrived) taken).content();
        if (content instanceof JobEndedEvent job) {
            return job.job();
        } else if (content instanceof UnrecognizedEvent bad) {
            return "unrecognized " + bad.eventName();
        }
        return content instanceof TestEvent event ? event.eventName() : content.toString();
    }
}
