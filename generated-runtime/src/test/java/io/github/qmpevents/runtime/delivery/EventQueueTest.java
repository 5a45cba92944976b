package io.github.qmpevents.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.subscription.EventQueue;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.Overflow;
import io.github.qmpevents.runtime.subscription.OverflowException;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Events for those who come and take them. */
@Timeout(60)
class EventQueueTest {
    private static final EventSelection<JobEndedEvent> JOBS = EventSelection.of(JobEndedEvent.class);

    private final Feed feed = Feed.inThreads();

    @Test
    void aLoopOverEventsEndsWithTheMonitor() {
        List<String> got = new ArrayList<>();
        try (EventQueue<TestEvent> queue = feed.hub.queue(EventSelection.of(TestEvent.class))) {
            CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
                feed.jobs("a", "b");
                feed.stop();
                feed.end();
            });
            for (TestEvent event : queue) {
                got.add(Feed.text(event));
            }
            reader.join();
        }
        assertThat(got).containsExactly("a", "b", "STOP");
    }

    @Test
    void signalsEndWithTheEnd() {
        EventQueue<JobEndedEvent> queue = feed.hub.queue(JOBS.queue(2, 1000));
        feed.jobs("a", "b");
        feed.put(Arrivals.badJob());
        feed.hub.gap(Arrivals.TIME, Arrivals.TIME);
        feed.end();
        List<String> got = new ArrayList<>();
        for (Signal<JobEndedEvent> signal : queue.signals()) {
            got.add(Feed.text(signal));
        }
        assertThat(got).containsExactly("dropped 1", "b", "bad JOB_ENDED", "gap", "ended CLEAN_END");
    }

    @Test
    void aStreamHasTheEvents() {
        EventQueue<JobEndedEvent> queue = feed.hub.queue(JOBS);
        feed.jobs("a", "b", "c");
        feed.end();
        assertThat(queue.stream().map(JobEndedEvent::job).filter(job -> !job.equals("b")))
                .containsExactly("a", "c");
    }

    @Test
    void aStreamTakesNoMoreThanItNeeds() throws InterruptedException {
        EventQueue<JobEndedEvent> queue = feed.hub.queue(JOBS);
        feed.jobs("a", "b", "c");
        assertThat(queue.stream().limit(2).map(JobEndedEvent::job)).containsExactly("a", "b");
        assertThat(Feed.text(queue.take())).isEqualTo("c");
    }

    @Test
    void theEndIsThereAsOftenAsItIsAskedFor() throws InterruptedException {
        EventQueue<JobEndedEvent> queue = feed.hub.queue(JOBS);
        feed.end();
        assertThat(Feed.text(queue.take())).isEqualTo("ended CLEAN_END");
        assertThat(Feed.text(queue.take())).isEqualTo("ended CLEAN_END");
        assertThat(queue.poll(Duration.ZERO)).isInstanceOf(Signal.Ended.class);
        assertThat(queue.iterator().hasNext()).isFalse();
        assertThat(queue.stream()).isEmpty();
        assertThat(feed.hub.subscriptionCounts()).isEmpty();
    }

    @Test
    void pollingGivesNullWhenTheTimeIsOver() throws InterruptedException {
        EventQueue<JobEndedEvent> queue = feed.hub.queue(JOBS.where(job -> job.done() > 1));
        assertThat(queue.poll(Duration.ZERO)).isNull();
        assertThat(queue.poll(Duration.ofSeconds(Long.MIN_VALUE))).isNull();
        feed.jobs("refused", "refused");
        assertThat(queue.poll(Duration.ofMillis(1))).isNull();
        assertThat(queue.counts().refused()).isEqualTo(2);
        feed.put(Arrivals.job("a", 2));
        assertThat(Feed.text(queue.poll(Duration.ofSeconds(Long.MAX_VALUE)))).isEqualTo("a");
    }

    @Test
    void anIteratorWithoutMoreSaysSo() {
        EventQueue<JobEndedEvent> queue = feed.hub.queue(JOBS);
        feed.jobs("a");
        feed.end();
        Iterator<JobEndedEvent> events = queue.iterator();
        Iterator<Signal<JobEndedEvent>> signals = queue.signals().iterator();
        assertThat(events.next().job()).isEqualTo("a");
        assertThatThrownBy(events::next).isInstanceOf(NoSuchElementException.class);
        assertThat(signals.next()).isInstanceOf(Signal.Ended.class);
        assertThat(signals.hasNext()).isFalse();
        assertThatThrownBy(signals::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whoIsInterruptedGetsAnExceptionAndLosesNothing() throws InterruptedException {
        EventQueue<JobEndedEvent> queue = feed.hub.queue(JOBS);
        Iterator<JobEndedEvent> events = queue.iterator();
        Thread.currentThread().interrupt();
        assertThatThrownBy(events::hasNext).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> queue.signals().iterator().next()).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        feed.jobs("a");
        Thread.currentThread().interrupt();
        assertThatThrownBy(queue::take).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
        assertThat(events.next().job()).isEqualTo("a");
    }

    @Test
    void closingEndsAWait() {
        EventQueue<JobEndedEvent> queue = feed.hub.queue(JOBS);
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(queue.iterator()::hasNext);
        queue.close();
        assertThat(waiting.join()).isFalse();
    }

    @Test
    void theEndIsForAllWhoWait() {
        EventQueue<JobEndedEvent> queue = feed.hub.queue(JOBS);
        CompletableFuture<Boolean> one = CompletableFuture.supplyAsync(queue.iterator()::hasNext);
        CompletableFuture<Boolean> another = CompletableFuture.supplyAsync(queue.iterator()::hasNext);
        feed.end();
        assertThat(one.join()).isFalse();
        assertThat(another.join()).isFalse();
    }

    @Test
    void aFullQueueIsThrownIfAskedFor() {
        EventQueue<JobEndedEvent> queue = feed.hub.queue(JOBS.queue(1, 100).overflow(Overflow.FAIL));
        feed.jobs("a", "b");
        Iterator<JobEndedEvent> events = queue.iterator();
        assertThat(events.next().job()).isEqualTo("a");
        assertThatThrownBy(events::hasNext)
                .isInstanceOf(OverflowException.class)
                .hasMessage("the queue was full: JobEndedEvent");
    }

    @Test
    void aFullQueueThatDetachesIsNotThrown() {
        EventQueue<JobEndedEvent> queue = feed.hub.queue(JOBS.queue(1, 100).overflow(Overflow.DETACH));
        feed.jobs("a", "b");
        assertThat(queue).extracting(JobEndedEvent::job).containsExactly("a");
    }

    @Test
    void whatIsHeldBackIsWaitedFor() {
        EventQueue<JobEndedEvent> queue = feed.hub.queue(JOBS);
        feed.hub.hold();
        feed.jobs("a");
        CompletableFuture<JobEndedEvent> waiting =
                CompletableFuture.supplyAsync(() -> queue.iterator().next());
        feed.hub.release();
        assertThat(waiting.join().job()).isEqualTo("a");
    }
}
