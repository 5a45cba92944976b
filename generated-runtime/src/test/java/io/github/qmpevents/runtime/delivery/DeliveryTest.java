package io.github.qmpevents.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.subscription.Subscription;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** In which threads callbacks run, and what happens if there are none. */
@Timeout(60)
class DeliveryTest {
    private static final EventSelection<TestEvent> ALL =
            EventSelection.of(TestEvent.class).queue(100_000, 100 << 20);

    private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
    private final List<Thread> made = new ArrayList<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(4, Feed::daemon);

    @AfterEach
    void shutDown() {
        pool.shutdownNow();
    }

    @Test
    void anExecutorOfManyThreadsMakesOneCallAtATimeInOrder() throws Exception {
        Feed feed = Feed.on(pool);
        List<Long> numbers = new ArrayList<>(); // not safe for threads on purpose
        AtomicInteger inside = new AtomicInteger();
        CountDownLatch ended = new CountDownLatch(3);
        for (int i = 0; i < 3; i++) {
            feed.hub.subscribe(i == 1 ? ALL.where(event -> event instanceof StopEvent) : ALL, signal -> {
                assertThat(inside.incrementAndGet()).isEqualTo(1);
                if (signal instanceof Signal.Received<TestEvent> received) {
                    numbers.add(received.sequence());
                }
                inside.decrementAndGet();
                if (signal instanceof Signal.Ended) {
                    ended.countDown();
                }
            });
        }
        for (int i = 0; i < 5000; i++) {
            feed.stop();
            feed.jobs("a");
        }
        feed.end();
        ended.await();
        assertThat(numbers).hasSize(25_000).isSorted();
    }

    @Test
    void tasksOfOtherThreadsAreDoneOneAtATimeWithTheCalls() throws Exception {
        Feed feed = Feed.on(pool);
        int[] count = {0};
        feed.hub.subscribe(ALL, signal -> count[0]++);
        CountDownLatch done = new CountDownLatch(2);
        for (int thread = 0; thread < 2; thread++) {
            new Thread(() -> {
                        for (int i = 0; i < 10_000; i++) {
                            feed.delivery.execute(() -> count[0]++);
                        }
                        feed.delivery.execute(done::countDown);
                    })
                    .start();
        }
        for (int i = 0; i < 10_000; i++) {
            feed.stop();
        }
        done.await();
        feed.end();
        CountDownLatch all = new CountDownLatch(1);
        feed.delivery.execute(all::countDown);
        all.await();
        assertThat(count[0]).isEqualTo(30_001);
    }

    @Test
    void othersGetTheThreadNowAndThen() {
        Steps steps = new Steps();
        Feed feed = Feed.on(steps);
        feed.hub.subscribe(ALL, this::note);
        feed.stop();
        for (int i = 1; i < 100; i++) {
            feed.stop();
        }
        steps.execute(() -> calls.add("another task"));
        steps.run();
        assertThat(new ArrayList<>(calls).indexOf("another task")).isBetween(1, 64);
        assertThat(calls).hasSize(101);
    }

    @Test
    void anExecutorThatIsFullForAMomentIsAskedAgain() throws Exception {
        AtomicInteger refusals = new AtomicInteger(3);
        Feed feed = Feed.on(work -> {
            if (refusals.getAndDecrement() > 0) {
                throw new RejectedExecutionException("full");
            }
            pool.execute(work);
        });
        feed.hub.subscribe(ALL, this::note);
        feed.jobs("a", "b");
        assertThat(calls.take()).isEqualTo("a");
        assertThat(calls.take()).isEqualTo("b");
        assertThat(refusals).hasNonPositiveValue();
    }

    @Test
    void anExecutorThatFailsWithWhatItHasTakenMakesOneCallAtATime() throws Exception {
        BlockingQueue<Runnable> taken = new LinkedBlockingQueue<>();
        AtomicInteger failures = new AtomicInteger(1);
        Feed feed = Feed.on(work -> {
            taken.add(work);
            if (failures.getAndDecrement() > 0) {
                throw new RejectedExecutionException("but taken");
            }
        });
        CountDownLatch inside = new CountDownLatch(1);
        CompletableFuture<Void> goOn = new CompletableFuture<>();
        feed.hub.subscribe(ALL, signal -> {
            note(signal);
            inside.countDown();
            goOn.join();
        });
        feed.jobs("a", "b");
        Thread first = Feed.daemon(taken.take());
        Runnable second = taken.take();
        first.start();
        inside.await();
        second.run();
        assertThat(calls).containsExactly("a");
        goOn.complete(null);
        first.join();
        assertThat(calls).containsExactly("a", "b");
    }

    @Test
    void anExecutorThatRefusesForGoodMakesNoCallsButFuturesAreCompleted() throws Exception {
        pool.shutdown();
        Feed feed = Feed.on(pool);
        Subscription some = feed.hub.subscribe(ALL, this::note);
        CompletableFuture<StopEvent> stop = feed.hub.expect(EventSelection.of(StopEvent.class));
        CompletableFuture<JobEndedEvent> job = feed.hub.expect(EventSelection.of(JobEndedEvent.class));
        feed.stop();
        assertThat(stop.get()).isEqualTo(Arrivals.stop());
        assertThat(some.counts().dropped()).isEqualTo(1);
        feed.hub.subscribe(ALL, this::note);
        feed.stop();
        CompletableFuture<String> task = feed.delivery.newFuture();
        feed.delivery.execute(() -> task.complete("done"));
        assertThat(task.get()).isEqualTo("done");
        feed.end();
        assertThatThrownBy(job::get).hasCauseInstanceOf(MonitorEndedException.class);
        assertThat(calls).isEmpty();
        assertThat(feed.hub.subscriptionCounts()).isEmpty();
    }

    @Test
    void anExecutorThatWorksInTheThreadThatAsksIsAskedInAnother() throws Exception {
        Feed feed = Feed.on(Runnable::run);
        feed.hub.subscribe(ALL, signal -> {
            calls.add(Thread.currentThread().getName());
        });
        for (int i = 0; i < 200; i++) {
            feed.stop();
        }
        feed.end();
        for (int i = 0; i < 201; i++) {
            assertThat(calls.take()).isEqualTo("qmp-events vm1 callbacks");
        }
    }

    @Test
    void aPoolThatLetsTheCallerWorkDoesNotStopTheReader() throws Exception {
        CountDownLatch full = new CountDownLatch(1);
        ThreadPoolExecutor small = new ThreadPoolExecutor(
                1,
                1,
                1,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(1),
                Feed::daemon,
                new ThreadPoolExecutor.CallerRunsPolicy());
        small.execute(() -> await(full));
        small.execute(() -> {});
        Feed feed = Feed.on(small);
        Thread reader = Thread.currentThread();
        feed.hub.subscribe(ALL, signal -> {
            assertThat(Thread.currentThread()).isNotSameAs(reader);
            note(signal);
        });
        feed.jobs("a");
        assertThat(calls.take()).isEqualTo("a");
        full.countDown();
        feed.jobs("b");
        assertThat(calls.take()).isEqualTo("b");
        small.shutdown();
    }

    @Test
    void aPoolThatIsShutDownAmidstOfCallsLeavesFuturesToBeCompleted() throws Exception {
        Feed feed = Feed.on(pool);
        CountDownLatch called = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        feed.hub.subscribe(ALL, signal -> {
            called.countDown();
            await(goOn);
        });
        CompletableFuture<JobEndedEvent> job = feed.hub.expect(EventSelection.of(JobEndedEvent.class));
        feed.stop();
        called.await();
        for (int i = 0; i < 100; i++) {
            feed.stop();
        }
        feed.jobs("a");
        pool.shutdown();
        goOn.countDown();
        assertThat(job.get().job()).isEqualTo("a");
    }

    @Test
    void waitingInACallForWhatTheCallHoldsBackFails() throws Exception {
        Feed feed = Feed.on(pool);
        CompletableFuture<StopEvent> stop = feed.hub.expect(EventSelection.of(StopEvent.class));
        CompletableFuture<String> name = stop.thenApply(StopEvent::eventName);
        BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
        feed.hub.subscribe(EventSelection.of(JobEndedEvent.class), signal -> {
            for (CompletableFuture<?> future : List.of(stop, name, stop.copy())) {
                failures.add(catchThrowable(future::join));
                failures.add(catchThrowable(future::get));
                failures.add(catchThrowable(() -> future.get(1, TimeUnit.DAYS)));
            }
        });
        feed.jobs("a");
        for (int i = 0; i < 9; i++) {
            assertThat(failures.take())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Use thenAccept or thenCompose");
        }
        feed.stop();
        assertThat(name.get()).isEqualTo("STOP");
    }

    @Test
    void waitingInACallForWhatIsDoneElsewhereIsAllowed() throws Exception {
        Feed feed = Feed.on(pool);
        CompletableFuture<StopEvent> stop = feed.hub.expect(EventSelection.of(StopEvent.class));
        CountDownLatch called = new CountDownLatch(1);
        CompletableFuture<String> elsewhere = stop.thenApplyAsync(event -> {
            await(called);
            return event.eventName();
        });
        feed.hub.subscribe(EventSelection.of(JobEndedEvent.class), signal -> {
            called.countDown();
            calls.add(elsewhere.join());
        });
        feed.stop();
        feed.jobs("a");
        assertThat(calls.take()).isEqualTo("STOP");
    }

    @Test
    void withoutAnExecutorACallMayWaitForAFuture() throws Exception {
        Feed feed = Feed.inThreads();
        feed.hub.subscribe(EventSelection.of(StopEvent.class), signal -> {
            CompletableFuture<String> reply = feed.delivery.newFuture();
            feed.delivery.execute(() -> reply.complete("reply"));
            calls.add(reply.join());
        });
        feed.stop();
        assertThat(calls.take()).isEqualTo("reply");
    }

    @Test
    void withoutAnExecutorOneBlockedCallHoldsBackNoOther() throws Exception {
        Feed feed = Feed.inThreads();
        CountDownLatch never = new CountDownLatch(1);
        feed.hub.subscribe(ALL, signal -> await(never));
        feed.hub.subscribe(ALL, this::note);
        CompletableFuture<StopEvent> stop = feed.hub.expect(EventSelection.of(StopEvent.class));
        feed.jobs("a");
        feed.stop();
        assertThat(stop.get()).isNotNull();
        assertThat(calls.take()).isEqualTo("a");
        never.countDown();
    }

    @Test
    void threadsAreMadeWhenTheyAreNeededAndEndWithTheMonitor() throws Exception {
        Feed feed = Feed.of(Delivery.inThreads(this::make, "vm1"), Feed.noHandlers());
        feed.hub.subscribe(EventSelection.of(StopEvent.class), this::note);
        feed.hub.subscribe(EventSelection.of(JobEndedEvent.class), this::note);
        assertThat(made).isEmpty();
        feed.stop();
        feed.stop();
        assertThat(calls.take() + calls.take()).isEqualTo("STOPSTOP");
        assertThat(made).extracting(Thread::getName).containsExactly("qmp-events vm1 events");
        CompletableFuture<String> task = feed.delivery.newFuture();
        feed.delivery.execute(() -> task.complete("done"));
        task.get();
        assertThat(made).extracting(Thread::getName).last().isEqualTo("qmp-events vm1 futures");
        feed.end();
        for (Thread thread : made) {
            thread.join();
        }
        assertThat(calls).containsOnly("ended CLEAN_END").hasSize(2);
    }

    @Test
    void aThreadEndsWithItsSubscription() throws Exception {
        Feed feed = Feed.of(Delivery.inThreads(this::make, "vm1"), Feed.noHandlers());
        Subscription some = feed.hub.subscribe(ALL, this::note);
        feed.stop();
        assertThat(calls.take()).isEqualTo("STOP");
        some.close();
        made.get(0).join();
        assertThat(calls).containsExactly("ended UNSUBSCRIBED");
    }

    @Test
    void whatComesBehindTheEndIsDoneAllTheSame() throws Exception {
        Feed feed = Feed.of(Delivery.inThreads(this::make, "vm1"), Feed.noHandlers());
        feed.end();
        for (int i = 0; i < 3; i++) {
            CompletableFuture<String> task = feed.delivery.newFuture();
            feed.delivery.execute(() -> task.complete("done"));
            task.get();
        }
        for (Thread thread : made) {
            thread.join();
        }
        feed.hub.subscribe(ALL, this::note);
        assertThat(calls.take()).isEqualTo("ended CLEAN_END");
    }

    @Test
    void aThreadThatCannotBeMadeIsAskedForAgain() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        ThreadFactory sparing = work -> switch (asked.incrementAndGet()) {
            case 1 -> null;
            case 2 -> throw new OutOfMemoryError("unable to create native thread");
            default -> Feed.daemon(work);
        };
        Feed feed = Feed.of(Delivery.inThreads(sparing, "vm1"), Feed.noHandlers());
        feed.hub.subscribe(ALL, this::note);
        feed.jobs("a", "b");
        assertThat(calls).isEmpty();
        feed.jobs("c");
        assertThat(calls.take() + calls.take() + calls.take()).isEqualTo("abc");
    }

    @Test
    void anInterruptThatACallLeavesBehindIsForgotten() throws Exception {
        BlockingQueue<Boolean> interrupted = new LinkedBlockingQueue<>();
        Executor one = Executors.newSingleThreadExecutor(Feed::daemon);
        for (Feed feed : List.of(Feed.inThreads(), Feed.on(one))) {
            feed.hub.subscribe(ALL, signal -> {
                interrupted.add(Thread.currentThread().isInterrupted());
                Thread.currentThread().interrupt();
            });
            feed.stop();
            feed.stop();
            assertThat(interrupted.take()).isFalse();
            assertThat(interrupted.take()).isFalse();
        }
    }

    @Test
    void aTaskThatFailsHoldsBackNoOther() throws Exception {
        Feed feed = Feed.on(pool);
        feed.delivery.execute(() -> {
            throw new AssertionError("failed");
        });
        feed.delivery.execute(() -> calls.add("second"));
        assertThat(calls.take()).isEqualTo("second");
    }

    private Thread make(Runnable work) {
        Thread thread = Feed.daemon(work);
        made.add(thread);
        return thread;
    }

    private void note(Signal<?> signal) {
        calls.add(Feed.text(signal));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
