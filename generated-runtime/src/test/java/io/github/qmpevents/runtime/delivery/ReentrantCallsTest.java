package io.github.qmpevents.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.subscription.EventQueue;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.subscription.Subscription;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Callbacks subscribe, unsubscribe themselves and others, await, and end everything, while other threads do the same:
 * each subscription still gets what it should, and one end.
 */
@Timeout(300)
class ReentrantCallsTest {
    private static final int ROUNDS = 10_000;
    private static final int EVENTS = 8;
    private static final int MOST_SUBSCRIPTIONS = 12;
    private static final EventSelection<TestEvent> ALL = EventSelection.of(TestEvent.class);

    private final ExecutorService others = Executors.newFixedThreadPool(2, Feed::daemon);

    @Test
    void onOneExecutorNothingIsLostAndNobodyHangs() {
        ExecutorService pool = Executors.newFixedThreadPool(3, Feed::daemon);
        for (int seed = 0; seed < ROUNDS; seed++) {
            new Round(seed, Delivery.on(pool, Feed::daemon, "vm1")).run();
        }
        pool.shutdown();
    }

    @Test
    void inThreadsOfTheirOwnNothingIsLostAndNoThreadIsLeft() throws InterruptedException {
        Queue<Thread> made = new ConcurrentLinkedQueue<>();
        ThreadFactory noting = work -> {
            Thread thread = Feed.daemon(work);
            made.add(thread);
            return thread;
        };
        for (int seed = 0; seed < ROUNDS / 10; seed++) {
            new Round(seed, Delivery.inThreads(noting, "vm1")).run();
            for (Thread thread = made.poll(); thread != null; thread = made.poll()) {
                thread.join();
            }
        }
    }

    /** A monitor from its first event to its end. */
    private final class Round {
        private final int seed;
        private final Feed feed;
        private final Queue<Checked> checked = new ConcurrentLinkedQueue<>();
        private final Queue<Subscription> subscriptions = new ConcurrentLinkedQueue<>();
        private final Queue<CompletableFuture<?>> futures = new ConcurrentLinkedQueue<>();

        private Round(int seed, Delivery delivery) {
            this.seed = seed;
            this.feed = Feed.of(delivery, Feed.noHandlers());
        }

        private void run() {
            subscribe(1);
            subscribe(2);
            CompletableFuture<Void> first = CompletableFuture.runAsync(() -> actOften(3), others);
            CompletableFuture<Void> second = CompletableFuture.runAsync(() -> actOften(4), others);
            for (int event = 0; event < EVENTS; event++) {
                feed.stop();
                feed.jobs("a");
            }
            first.join();
            second.join();
            feed.end();
            for (Checked one : checked) {
                assertThat(one.ended.join()).as("seed %d", seed).isEmpty();
            }
            for (CompletableFuture<?> future : futures) {
                assertThat(future.handle((value, failure) -> "done").join()).isEqualTo("done");
            }
        }

        private void actOften(int who) {
            SplittableRandom random = new SplittableRandom(31L * seed + who);
            for (int i = 0; i < 5; i++) {
                act(random);
            }
        }

        private void act(SplittableRandom random) {
            switch (random.nextInt(8)) {
                case 0, 1 -> subscribe(random.nextInt());
                case 2, 3 -> unsubscribe(random);
                case 4 -> futures.add(feed.hub.expect(EventSelection.of(StopEvent.class)));
                case 5 -> futures.add(cancelled(feed.hub.expect(EventSelection.of(JobEndedEvent.class))));
                case 6 -> feed.delivery.execute(() -> subscribe(5));
                default -> lookAround();
            }
        }

        private CompletableFuture<?> cancelled(CompletableFuture<?> future) {
            future.cancel(true);
            return future;
        }

        private void lookAround() {
            assertThat(feed.hub.subscriptionCounts()).isNotNull();
            assertThat(feed.hub.eventCounts()).isNotNull();
            try (EventQueue<TestEvent> queue = feed.hub.queue(ALL)) {
                assertThat(queue.counts().delivered()).isZero();
            }
        }

        private void subscribe(int who) {
            if (checked.size() < MOST_SUBSCRIPTIONS) {
                Checked one = new Checked(new SplittableRandom(31L * seed + who), this);
                checked.add(one);
                one.own = feed.hub.subscribe(ALL, one);
                subscriptions.add(one.own);
            }
        }

        private void unsubscribe(SplittableRandom random) {
            List<Subscription> all = List.copyOf(subscriptions);
            if (!all.isEmpty()) {
                all.get(random.nextInt(all.size())).close();
            }
        }
    }

    /** A subscription that checks what it gets, and does something else at some events. */
    private static final class Checked implements Consumer<Signal<TestEvent>> {
        private final SplittableRandom random;
        private final Round round;
        private final CompletableFuture<String> ended = new CompletableFuture<>();
        private long last;
        private String fault = "";
        private volatile Subscription own;

        private Checked(SplittableRandom random, Round round) {
            this.random = random;
            this.round = round;
        }

        @Override
        public void accept(Signal<TestEvent> signal) {
            if (ended.isDone()) {
                ended.obtrudeValue("a signal behind the end: " + signal);
            } else if (signal instanceof Signal.Received<TestEvent> received) {
                check(last == 0 || received.sequence() == last + 1, "not the next: " + received.sequence());
                last = received.sequence();
                act();
            } else if (signal instanceof Signal.Dropped<TestEvent> dropped) {
                last += last == 0 ? 0 : dropped.count();
            } else {
                ended.complete(fault);
            }
        }

        private void act() {
            if (random.nextInt(10) == 0 && own != null) {
                own.close();
            } else if (random.nextBoolean()) {
                round.act(random);
            }
        }

        private void check(boolean fine, String otherwise) {
            fault = fine || !fault.isEmpty() ? fault : otherwise;
        }
    }
}
