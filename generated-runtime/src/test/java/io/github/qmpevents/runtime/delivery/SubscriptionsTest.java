package io.github.qmpevents.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.EventHandlers;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.EventTypeCounts;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.Overflow;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.subscription.Subscription;
import io.github.qmpevents.runtime.subscription.SubscriptionCounts;
import io.github.qmpevents.runtime.testevents.DeviceEvents;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.BrokenEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.UnrecognizedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Who gets what, and in which order. */
class SubscriptionsTest {
    private static final EventSelection<TestEvent> ALL = EventSelection.of(TestEvent.class);

    private final Steps steps = new Steps();
    private final List<String> calls = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final EventHandlers.Builder<TestEvent> handlers = EventHandlers.builder(TestEvents.TABLE)
            .onHandlerError((error, event) -> errors.add(error.getMessage() + " at " + Feed.text(event)));
    private Feed feed = Feed.of(Delivery.on(steps, Feed::daemon, "vm1"), handlers.build());

    @Test
    void theEventsOfATypeComeWithTheBadOnesOfItsName() {
        feed.hub.subscribe(EventSelection.of(JobEndedEvent.class), note(""));
        feed.stop();
        feed.jobs("a");
        feed.put(Arrivals.badJob());
        feed.put(Arrivals.unknown("NEW"));
        feed.end();
        assertCalls("a", "bad JOB_ENDED", "ended CLEAN_END");
    }

    @Test
    void theRootAsksForEverything() {
        feed.hub.subscribe(ALL, note(""));
        feed.hub.subscribe(EventSelection.of(QmpEvent.class), note("any "));
        feed.stop();
        feed.put(Arrivals.badJob());
        feed.put(Arrivals.unknown("NEW"));
        assertCalls("STOP", "any STOP", "JOB_ENDED", "any JOB_ENDED", "NEW", "any NEW");
    }

    @Test
    void unrecognizedEventsAreATypeOfTheirOwn() {
        feed.hub.subscribe(EventSelection.of(UnrecognizedEvent.class), note(""));
        feed.hub.subscribe(EventSelection.of(UnrecognizedQmpEvent.class), note("any "));
        feed.stop();
        feed.put(Arrivals.badJob());
        feed.put(Arrivals.unknown("NEW"));
        assertCalls("JOB_ENDED", "any JOB_ENDED", "NEW", "any NEW");
    }

    @Test
    void eventsAreFoundByTheirNames() {
        feed.hub.subscribe(EventSelection.named(TestEvent.class, "NEW", "JOB_ENDED"), note(""));
        feed.stop();
        feed.jobs("a");
        feed.put(Arrivals.badJob());
        feed.put(Arrivals.unknown("OTHER"));
        feed.put(Arrivals.unknown("NEW"));
        assertCalls("a", "JOB_ENDED", "NEW");
    }

    @Test
    void aPredicateSelectsAmongEvents() {
        Subscription some = feed.hub.subscribe(
                EventSelection.of(JobEndedEvent.class)
                        .where(job -> job.done() > 1)
                        .where(job -> job.done() < 4),
                note(""));
        for (int done = 1; done <= 4; done++) {
            feed.put(Arrivals.job("job" + done, done));
        }
        feed.put(Arrivals.badJob());
        assertCalls("job2", "job3", "bad JOB_ENDED");
        assertThat(some.counts()).isEqualTo(new SubscriptionCounts("JobEndedEvent (some)", 3, 2, 0, 0, 0));
    }

    @Test
    void aPredicateThatFailsIsReportedAndTakesNoEvent() {
        feed.hub.subscribe(
                EventSelection.of(JobEndedEvent.class).where(job -> {
                    throw new IllegalStateException("no idea");
                }),
                note(""));
        feed.jobs("a");
        feed.put(Arrivals.badJob());
        assertCalls("bad JOB_ENDED");
        assertThat(errors).containsExactly("no idea at a");
    }

    @Test
    void eventsThatAreNotInTheTableCannotBeAskedFor() {
        assertThatThrownBy(() -> feed.hub.queue(EventSelection.of(DeviceEvents.DeviceGoneEvent.class)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> feed.hub.queue(EventSelection.named(StopEvent.class, "STOP")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("asked for by name with the root");
        assertThatThrownBy(() -> EventSelection.named(TestEvent.class)).isInstanceOf(IllegalArgumentException.class);
        assertThat(feed.hub.subscriptionCounts()).isEmpty();
    }

    @Test
    void nothingIsDecodedThatNobodyAskedFor() {
        int stop = Arrivals.STOP;
        int job = Arrivals.JOB;
        assertThat(feed.hub.isWanted(stop)).isFalse();
        Subscription one = feed.hub.subscribe(EventSelection.of(StopEvent.class), note(""));
        Subscription same = feed.hub.subscribe(EventSelection.of(StopEvent.class), note(""));
        assertThat(feed.hub.isWanted(stop)).isTrue();
        assertThat(feed.hub.isWanted(job)).isFalse();
        one.close();
        assertThat(feed.hub.isWanted(stop)).isTrue();
        same.close();
        assertThat(feed.hub.isWanted(stop)).isFalse();
        feed.hub.queue(EventSelection.of(UnrecognizedEvent.class));
        assertThat(feed.hub.isWanted(stop)).isTrue();
    }

    @Test
    void anEventHasItsNumberAmongAllAndTheTimeOfItsArrival() {
        AtomicReference<Signal<TestEvent>> last = new AtomicReference<>();
        feed.hub.subscribe(EventSelection.named(TestEvent.class, "NEW", "STOP"), last::set);
        feed.jobs("a");
        feed.put(Arrivals.unknown("OTHER"));
        feed.put(Arrivals.badJob());
        feed.hub.arrived(Arrivals.TIME.plusSeconds(1));
        feed.stop();
        steps.run();
        assertThat(last.get()).isEqualTo(new Signal.Received<>(Arrivals.stop(), 4, Arrivals.TIME.plusSeconds(1), null));
    }

    @Test
    void theTextOfAMessageComesIfAskedFor() {
        List<Object> got = new ArrayList<>();
        feed.hub.subscribe(EventSelection.of(StopEvent.class).raw(), got::add);
        feed.hub.subscribe(EventSelection.of(StopEvent.class), got::add);
        feed.stop();
        steps.run();
        assertThat(got)
                .containsExactly(
                        new Signal.Received<>(Arrivals.stop(), 1, Arrivals.TIME, "STOP"),
                        new Signal.Received<>(Arrivals.stop(), 1, Arrivals.TIME, null));
    }

    @Test
    void plainEventsComeWithoutTheRest() {
        feed.hub.subscribeEvents(
                EventSelection.of(JobEndedEvent.class).queue(1, 100), event -> calls.add(Feed.text(event)));
        feed.put(Arrivals.badJob());
        feed.jobs("a", "b");
        feed.end();
        assertCalls("b");
    }

    @Test
    void subscriptionsGetOnlyWhatComesWhileTheyAreThere() {
        feed.stop();
        Subscription some = feed.hub.subscribe(ALL, note(""));
        feed.jobs("a", "b");
        steps.run();
        feed.jobs("c");
        some.close();
        feed.jobs("d");
        feed.end();
        assertCalls("a", "b", "dropped 1", "ended UNSUBSCRIBED");
    }

    @Test
    void aSubscriptionThatComesTooLateGetsTheEnd() {
        feed.end();
        feed.hub.subscribe(ALL, note(""));
        assertCalls("ended CLEAN_END");
        assertThat(feed.hub.subscriptionCounts()).isEmpty();
    }

    @Test
    void thereIsOneEnd() {
        feed.hub.subscribe(ALL, note(""));
        feed.end();
        feed.end(new MonitorEnd(MonitorEnd.Cause.CUT, 1, "another"));
        assertCalls("ended CLEAN_END");
    }

    @Test
    void aFullQueueThatDetachesIsForgotten() {
        feed.hub.subscribe(ALL.queue(1, 100).overflow(Overflow.DETACH), note(""));
        feed.jobs("a", "b");
        assertThat(feed.hub.isWanted(Arrivals.JOB)).isFalse();
        feed.jobs("c");
        feed.end();
        assertCalls("a", "dropped 1", "ended OVERFLOW");
    }

    @Test
    void allSubscriptionsAreCalledInTheOrderOfTheWire() {
        feed.hub.subscribe(EventSelection.of(JobEndedEvent.class), note("1 "));
        feed.hub.subscribe(EventSelection.of(StopEvent.class), note("2 "));
        feed.hub.subscribe(ALL, note("3 "));
        feed.delivery.execute(() -> calls.add("task 1"));
        feed.jobs("a");
        feed.stop();
        feed.delivery.execute(() -> calls.add("task 2"));
        feed.jobs("b");
        feed.end();
        feed.delivery.execute(() -> calls.add("task 3"));
        assertCalls(
                "task 1",
                "1 a",
                "3 a",
                "2 STOP",
                "3 STOP",
                "task 2",
                "1 b",
                "3 b",
                "1 ended CLEAN_END",
                "2 ended CLEAN_END",
                "3 ended CLEAN_END",
                "task 3");
    }

    @Test
    void eventsBehindAGapAreHeldBackUntilTheyAreReleasedAndTasksAreNot() {
        feed.hub.subscribe(ALL, note(""));
        feed.jobs("a");
        feed.hub.gap(Arrivals.TIME, Arrivals.TIME.plusSeconds(1));
        feed.hub.hold();
        feed.jobs("b");
        feed.delivery.execute(() -> calls.add("task"));
        assertCalls("a", "gap", "task");
        feed.jobs("c");
        feed.hub.release();
        assertCalls("a", "gap", "task", "b", "c");
    }

    @Test
    void theEndReleasesWhatIsHeldBack() {
        feed.hub.subscribe(ALL, note(""));
        feed.hub.hold();
        feed.jobs("a");
        feed.end();
        assertCalls("a", "ended CLEAN_END");
    }

    @Test
    void handlersGetTheirEventsDriftAndBadMessagesInOrder() {
        handlers.on(JobEndedEvent.class, job -> calls.add("job " + job.job()), bad -> calls.add("bad job"))
                .onUnrecognized(bad -> calls.add("unrecognized " + bad.eventName()))
                .onDrift(drift -> calls.add("drift " + drift.found()))
                .onBadMessage(bad -> calls.add("bad message " + bad.excerpt()));
        feed = Feed.of(Delivery.on(steps, Feed::daemon, "vm1"), handlers.build());
        feed.hub.addHandlers(ALL.queue(3, 1000), note(""), () -> calls.add("done"));
        feed.jobs("a", "b");
        feed.stop();
        feed.hub.drift(Arrivals.drift());
        feed.jobs("c");
        feed.hub.badMessage(new BadMessage(BadMessage.Kind.GARBAGE, 1, 0, 3, "a detail", "xyz"));
        feed.put(Arrivals.badJob());
        feed.put(Arrivals.unknown("NEW"));
        feed.end();
        assertCalls(
                "dropped 2",
                "drift new",
                "job c",
                "bad message xyz",
                "bad job",
                "unrecognized JOB_ENDED",
                "unrecognized NEW",
                "ended CLEAN_END",
                "done");
        assertThat(feed.hub.wantsDrift()).isTrue();
    }

    @Test
    void handlersOfOneTypeAskForNoOther() {
        handlers.on(StopEvent.class, stop -> calls.add("stop")).onUnrecognized(bad -> calls.add(bad.eventName()));
        feed = Feed.of(Delivery.on(steps, Feed::daemon, "vm1"), handlers.build());
        Subscription all = feed.hub.addHandlers(ALL, note(""), () -> calls.add("done"));
        feed.jobs("a");
        feed.stop();
        assertCalls("stop");
        assertThat(all.counts()).isEqualTo(new SubscriptionCounts("handlers", 1, 0, 0, 0, 0));
        assertThat(feed.hub.wantsDrift()).isFalse();
    }

    @Test
    void whatCallbacksThrowIsToldWithTheEvent() {
        feed.hub.subscribe(ALL, signal -> {
            throw new IllegalStateException("failed");
        });
        feed.hub.subscribe(ALL, note(""));
        feed.stop();
        feed.jobs("a");
        feed.end();
        assertCalls("STOP", "a", "ended CLEAN_END");
        assertThat(errors).containsExactly("failed at STOP", "failed at a");
    }

    @Test
    void eventsAreCountedByType() {
        feed.hub.subscribe(EventSelection.of(StopEvent.class), note(""));
        feed.stop();
        feed.jobs("a");
        feed.hub.arrived(Arrivals.TIME.plusSeconds(1));
        feed.put(Arrivals.badJob());
        feed.put(Arrivals.unknown("NEW"));
        assertThat(feed.hub.eventCounts())
                .containsExactly(
                        new EventTypeCounts("STOP", 1, 4, Arrivals.TIME),
                        new EventTypeCounts("JOB_ENDED", 2, 18, Arrivals.TIME.plusSeconds(1)));
    }

    @Test
    void subscriptionsAreCounted() {
        feed.hub.subscribe(ALL.queue(1, 100), note(""));
        feed.hub.queue(EventSelection.of(BrokenEvent.class));
        feed.hub.queue(EventSelection.named(TestEvent.class, "A\n", "B"));
        feed.jobs("a", "b");
        assertThat(feed.hub.subscriptionCounts())
                .containsExactly(
                        new SubscriptionCounts("TestEvent", 0, 0, 1, 1, 9),
                        new SubscriptionCounts("BrokenEvent", 0, 0, 0, 0, 0),
                        new SubscriptionCounts("A\\n, B", 0, 0, 0, 0, 0));
    }

    private <E extends QmpEvent> Consumer<Signal<E>> note(String who) {
        return signal -> calls.add(who + Feed.text(signal));
    }

    private void assertCalls(String... expected) {
        steps.run();
        assertThat(calls).containsExactly(expected);
    }
}
