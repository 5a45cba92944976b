package io.github.qmpevents.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.EventHandlers;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever listeners throw, at whichever event, nobody else misses anything. */
@Timeout(120)
class ThrowingListenersTest {
    private static final int EVENTS = 1000;
    private static final EventSelection<TestEvent> ALL =
            EventSelection.of(TestEvent.class).queue(2 * EVENTS, 16 << 20);

    private final AtomicInteger told = new AtomicInteger();

    /** What is thrown. */
    enum Fault {
        UNCHECKED {
            @Override
            void raise() {
                throw new IllegalStateException("unchecked");
            }
        },
        CHECKED {
            @Override
            void raise() {
                throwAny(new IOException("checked"));
            }
        },
        ASSERTION {
            @Override
            void raise() {
                throw new AssertionError("assertion");
            }
        },
        STACK_OVERFLOW {
            @Override
            void raise() {
                recurse(1);
            }
        },
        OUT_OF_MEMORY {
            @Override
            void raise() {
                throw new OutOfMemoryError("not really");
            }
        },
        OWN_ERROR {
            @Override
            void raise() {
                throw new OwnError();
            }
        },
        WITHOUT_TEXT {
            @Override
            void raise() {
                throw new Mute();
            }
        },
        INTERRUPTED {
            @Override
            void raise() {
                Thread.currentThread().interrupt();
                throwAny(new InterruptedException("interrupted"));
            }
        };

        abstract void raise();

        @SuppressWarnings("unchecked")
        private static <X extends Throwable> void throwAny(Throwable any) throws X {
            throw (X) any;
        }

        private static int recurse(int depth) {
            return 1 + recurse(depth + 1);
        }
    }

    private static final class OwnError extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Fails whoever wants to know what it is. */
    private static final class Mute extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no message");
        }

        @Override
        public String toString() {
            throw new IllegalStateException("no text");
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new IllegalStateException("no trace");
        }
    }

    @ParameterizedTest
    @EnumSource
    void othersGetAllInThreadsOfTheirOwn(Fault fault) throws Exception {
        assertOthersGetAll(fault, Delivery.inThreads(Feed::daemon, "vm1"));
    }

    @ParameterizedTest
    @EnumSource
    void othersGetAllOnOneExecutor(Fault fault) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2, Feed::daemon);
        assertOthersGetAll(fault, Delivery.on(pool, Feed::daemon, "vm1"));
        pool.shutdown();
    }

    /** One event in three is thrown at, which the first and the last are among; and the end is. */
    private void assertOthersGetAll(Fault fault, Delivery delivery) throws Exception {
        EventHandlers<TestEvent> handlers = EventHandlers.builder(TestEvents.TABLE)
                .onEvent(event -> raise(fault, event))
                .onHandlerError((error, event) -> {
                    told.incrementAndGet();
                    fault.raise();
                })
                .build();
        Feed feed = Feed.of(delivery, handlers);
        CountDownLatch ended = new CountDownLatch(4);
        List<String> got = new ArrayList<>();
        feed.hub.addHandlers(ALL, signal -> raise(fault, signal, ended), () -> {});
        feed.hub.subscribe(ALL, signal -> raise(fault, signal, ended));
        feed.hub.<TestEvent>eventPublisher(ALL).subscribe(new FailingSubscriber(fault));
        feed.hub.subscribe(ALL.where(event -> raise(fault, event)), signal -> raise(fault, signal, ended));
        CompletableFuture<StopEvent> stop = feed.hub.expect(EventSelection.of(StopEvent.class));
        CompletableFuture<?> after = stop.thenAccept(event -> fault.raise());
        feed.hub.subscribe(ALL, signal -> {
            got.add(Thread.currentThread().isInterrupted() ? "interrupted" : Feed.text(signal));
            if (signal instanceof Signal.Ended) {
                ended.countDown();
            }
        });

        int events = fault == Fault.STACK_OVERFLOW ? EVENTS / 10 : EVENTS; // it takes long
        for (int number = 0; number < events; number++) {
            feed.jobs(Integer.toString(number));
        }
        feed.stop();
        feed.end();

        ended.await();
        assertThat(got).hasSize(events + 2).startsWith("0", "1").endsWith("STOP", "ended CLEAN_END");
        assertThat(stop.join()).isNotNull();
        if (fault != Fault.WITHOUT_TEXT) { // futures of the JDK do not survive that
            assertThatThrownBy(after::join).isNotNull();
        }
        assertThat(told).hasValue(3 * (events / 3 + 2) + 1);
    }

    /** Throws at the end, and at events. */
    private static void raise(Fault fault, Signal<TestEvent> signal, CountDownLatch ended) {
        if (signal instanceof Signal.Received<TestEvent> received) {
            raise(fault, received.event());
        }
        if (signal instanceof Signal.Ended) {
            ended.countDown();
            fault.raise();
        }
    }

    private static boolean raise(Fault fault, TestEvent event) {
        if (!(event instanceof JobEndedEvent job) || Integer.parseInt(job.job()) % 3 == 0) {
            fault.raise();
        }
        return true;
    }

    /** Throws at the first event, after which it gets nothing. */
    private static final class FailingSubscriber implements Flow.Subscriber<TestEvent> {
        private final Fault fault;

        private FailingSubscriber(Fault fault) {
            this.fault = fault;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(TestEvent item) {
            fault.raise();
        }

        @Override
        public void onError(Throwable failure) {
            throw new AssertionError("another signal", failure);
        }

        @Override
        public void onComplete() {
            throw new AssertionError("another signal");
        }
    }
}
