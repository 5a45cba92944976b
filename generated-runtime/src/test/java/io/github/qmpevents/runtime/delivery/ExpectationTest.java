package io.github.qmpevents.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import io.github.qmpevents.runtime.subscription.Overflow;
import io.github.qmpevents.runtime.subscription.OverflowException;
import io.github.qmpevents.runtime.subscription.UnrecognizedEventException;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Futures of events. */
@Timeout(60)
class ExpectationTest {
    private static final EventSelection<JobEndedEvent> JOBS = EventSelection.of(JobEndedEvent.class);

    private final Steps steps = new Steps();
    private final Feed feed = Feed.on(steps);

    @Test
    void theFirstEventThatFitsIsGiven() {
        CompletableFuture<JobEndedEvent> job = feed.hub.expect(JOBS.where(event -> event.done() > 1));
        feed.stop();
        feed.jobs("a");
        feed.put(Arrivals.job("b", 2));
        feed.put(Arrivals.job("c", 3));
        assertThat(job).isNotDone();
        steps.run();
        assertThat(job.join().job()).isEqualTo("b");
        assertThat(feed.hub.subscriptionCounts()).isEmpty();
        assertThat(feed.hub.isWanted(Arrivals.JOB)).isFalse();
    }

    @Test
    void anEventFromBeforeIsNotGiven() {
        feed.jobs("a");
        CompletableFuture<JobEndedEvent> job = feed.hub.expect(JOBS);
        feed.jobs("b");
        steps.run();
        assertThat(job.join().job()).isEqualTo("b");
    }

    @Test
    void anEventOfTheNameThatIsBadIsTheReason() {
        CompletableFuture<JobEndedEvent> job = feed.hub.expect(JOBS.where(event -> false));
        feed.put(Arrivals.badJob());
        steps.run();
        assertThatThrownBy(job::get)
                .hasCauseInstanceOf(UnrecognizedEventException.class)
                .hasMessageContaining("unrecognized event JOB_ENDED (MISSING_MEMBER): data.job: missing")
                .satisfies(e -> assertThat(((UnrecognizedEventException) e.getCause()).event())
                        .isEqualTo(Arrivals.badJob()));
    }

    @Test
    void badEventsAreGivenToThoseWhoAskForAll() {
        CompletableFuture<TestEvent> any = feed.hub.expect(EventSelection.of(TestEvent.class));
        CompletableFuture<TestEvent> named = feed.hub.expect(EventSelection.named(TestEvent.class, "JOB_ENDED"));
        feed.put(Arrivals.badJob());
        steps.run();
        assertThat(any.join()).isEqualTo(Arrivals.badJob());
        assertThat(named.join()).isEqualTo(Arrivals.badJob());
    }

    @Test
    void theEndIsTheReason() {
        CompletableFuture<JobEndedEvent> job = feed.hub.expect(JOBS);
        feed.end();
        steps.run();
        assertThatThrownBy(job::get)
                .hasCauseInstanceOf(MonitorEndedException.class)
                .hasMessageContaining("the monitor ended: the end (CLEAN_END)")
                .satisfies(e ->
                        assertThat(((MonitorEndedException) e.getCause()).end()).isEqualTo(Feed.END));
    }

    @Test
    void whoExpectsAfterTheEndLearnsOfIt() {
        feed.end();
        CompletableFuture<JobEndedEvent> job = feed.hub.expect(JOBS);
        steps.run();
        assertThat(job).isCompletedExceptionally();
    }

    @Test
    void whatThePredicateThrowsIsTheReason() {
        CompletableFuture<JobEndedEvent> job = feed.hub.expect(JOBS.where(event -> {
            throw new AssertionError("no idea");
        }));
        feed.jobs("a");
        steps.run();
        assertThatThrownBy(job::get).hasCauseInstanceOf(AssertionError.class).hasMessageContaining("no idea");
    }

    @Test
    void tooManyEventsAreTheReason() {
        CompletableFuture<JobEndedEvent> job =
                feed.hub.expect(JOBS.where(event -> false).queue(2, 1000).overflow(Overflow.DROP_OLDEST));
        feed.jobs("a", "b", "c");
        steps.run();
        assertThatThrownBy(job::get).hasCauseInstanceOf(OverflowException.class);
    }

    @Test
    void whoGivesUpIsForgotten() throws InterruptedException, ExecutionException {
        CompletableFuture<JobEndedEvent> cancelled = feed.hub.expect(JOBS);
        CompletableFuture<JobEndedEvent> completed = feed.hub.expect(JOBS);
        CompletableFuture<JobEndedEvent> late = feed.hub.expect(JOBS).orTimeout(1, TimeUnit.MILLISECONDS);
        CompletableFuture<StopEvent> other = feed.hub.expect(EventSelection.of(StopEvent.class));
        cancelled.cancel(true);
        completed.complete(Arrivals.job("own", 1));
        assertThatThrownBy(late::get).hasCauseInstanceOf(TimeoutException.class);
        while (feed.hub.isWanted(Arrivals.JOB)) {
            Thread.onSpinWait(); // the one that is late is forgotten when it has failed
        }
        assertThat(feed.hub.subscriptionCounts()).hasSize(1);
        feed.stop();
        steps.run();
        assertThat(other.get()).isNotNull();
        assertThat(completed).isCompletedWithValueMatching(job -> job.job().equals("own"));
    }

    @Test
    void whatDependsOnAFutureIsDoneInOrder() {
        StringBuilder order = new StringBuilder();
        CompletableFuture<Void> after = feed.hub
                .expect(JOBS)
                .thenAccept(job -> order.append("future ").append(job.job()).append(", "));
        feed.hub.subscribe(
                EventSelection.of(TestEvent.class),
                signal -> order.append(Feed.text(signal)).append(", "));
        feed.stop();
        feed.jobs("a", "b");
        steps.run();
        assertThat(after).isDone();
        assertThat(order).hasToString("STOP, future a, a, b, ");
        assertThat(after).isCompleted();
    }
}
