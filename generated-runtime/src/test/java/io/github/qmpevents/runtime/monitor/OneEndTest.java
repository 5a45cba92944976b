package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.fake.FakeConnection;
import io.github.qmpevents.runtime.fake.FakeQemu;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.observe.MonitorObserver;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each who listens is told of each end once, as the last thing, however it comes about and whatever goes on meanwhile. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OneEndTest {
    private final ExecutorService executor = Executors.newFixedThreadPool(2);

    @AfterEach
    void shutDown() {
        executor.shutdown();
    }

    /** A way to end a connection, of this side or of the other. */
    private enum Way {
        CLOSE(Cause.CLOSED_HERE, false),
        CLOSE_TWICE(Cause.CLOSED_HERE, false),
        LEAVE(Cause.CLEAN_END, true),
        LEAVE_IN_MESSAGE(Cause.CUT, true),
        RESET(Cause.RESET, true),
        SEND_BAD_MESSAGES(Cause.PROTOCOL, true);

        private final Cause cause;
        private final boolean byServer;

        Way(Cause cause, boolean byServer) {
            this.cause = cause;
            this.byServer = byServer;
        }

        private void playServer(FakeConnection peer) throws IOException {
            switch (this) {
                case LEAVE_IN_MESSAGE -> peer.send("{\"event\": ");
                case RESET -> peer.reset();
                case SEND_BAD_MESSAGES -> {
                    peer.send("{]\r\n".repeat(10));
                    peer.awaitClose();
                }
                case CLOSE, CLOSE_TWICE -> peer.awaitClose();
                case LEAVE -> {}
            }
        }

        private void playClient(QmpMonitor<?> monitor) {
            if (!byServer) {
                monitor.close();
            }
            if (this == CLOSE_TWICE) {
                monitor.close();
            }
        }
    }

    /** What goes on when it ends. */
    private enum Phase {
        SILENCE,
        EVENTS_ARE_QUEUED,
        A_COMMAND_IS_PENDING,
        A_HANDLER_IS_BUSY
    }

    static Stream<Arguments> ends() {
        return Stream.of(Way.values())
                .flatMap(way -> Stream.of(Phase.values())
                        .flatMap(phase -> Stream.of(true, false).map(shared -> Arguments.of(way, phase, shared))));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void everybodyIsToldOnceAsTheLastThing(Way way, Phase phase, boolean shared) throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        CountDownLatch busy = new CountDownLatch(1);
        Listeners listeners = new Listeners();
        try (FakeQemu qemu = FakeQemu.builder()
                .tcp()
                .script(peer -> {
                    peer.shakeHands();
                    Messages.await(ready);
                    if (phase == Phase.A_COMMAND_IS_PENDING) {
                        peer.readCommand();
                    } else if (phase != Phase.SILENCE) {
                        peer.send((Messages.STOP + "\r\n").repeat(5));
                    }
                    way.playServer(peer);
                })
                .start()) {
            MonitorBuilder<TestEvent> builder = QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                    .badMessagesInARow(10)
                    .onBadMessage(bad -> {})
                    .onNotice(listeners.handler::add)
                    .observe(listeners)
                    .on(StopEvent.class, stop -> {
                        if (phase == Phase.A_HANDLER_IS_BUSY) {
                            Messages.await(busy);
                        }
                    });
            QmpMonitor<TestEvent> monitor = (shared ? builder.deliverOn(executor) : builder)
                    .queueEvents()
                    .connect();
            List<CompletableFuture<MonitorEnd>> futures = listeners.listenTo(monitor);
            CompletableFuture<JsonValue> pending =
                    phase == Phase.A_COMMAND_IS_PENDING ? monitor.execute("slow") : new CompletableFuture<>();
            ready.countDown();
            way.playClient(monitor);
            busy.countDown();
            for (CompletableFuture<MonitorEnd> future : futures) {
                assertThat(((MonitorEnd) Messages.outcome(future)).cause()).isEqualTo(way.cause);
            }
            assertThat(Messages.outcome(monitor.ended()))
                    .isEqualTo(futures.get(0).join());
            assertThat(monitor.state()).isEqualTo(MonitorState.ENDED);
            assertThat(listeners.observed).containsExactly(way.cause);
            if (phase == Phase.A_COMMAND_IS_PENDING) {
                assertThat(Messages.outcome(pending)).isInstanceOf(Exception.class);
            }
            listeners.assertOneEndEach(monitor, way.cause);
        }
    }

    /** One of each kind. */
    private static final class Listeners implements MonitorObserver {
        private final List<Cause> observed = new CopyOnWriteArrayList<>();
        private final List<Signal<TestEvent>> handler = new CopyOnWriteArrayList<>();
        private final List<Signal<TestEvent>> callback = new CopyOnWriteArrayList<>();
        private final List<Signal<TestEvent>> flow = new CopyOnWriteArrayList<>();
        private final CountDownLatch over = new CountDownLatch(2);

        @Override
        public void ended(String monitor, MonitorEnd end) {
            observed.add(end.cause());
        }

        private List<CompletableFuture<MonitorEnd>> listenTo(QmpMonitor<TestEvent> monitor) {
            EventSelection<TestEvent> all = EventSelection.of(TestEvent.class);
            monitor.subscribe(all, signal -> note(callback, signal));
            monitor.publisher(all).subscribe(new FlowListener());
            return List.of(monitor.ended(), monitor.ended());
        }

        private void note(List<Signal<TestEvent>> where, Signal<TestEvent> signal) {
            where.add(signal);
            if (signal instanceof Signal.Ended) {
                over.countDown();
            }
        }

        private void assertOneEndEach(QmpMonitor<TestEvent> monitor, Cause cause) {
            Messages.await(over);
            List<Signal<TestEvent>> queue = new ArrayList<>();
            monitor.events().signals().forEach(queue::add);
            for (List<Signal<TestEvent>> signals : List.of(handler, callback, flow, queue)) {
                assertThat(signals).filteredOn(Signal.Ended.class::isInstance).hasSize(1);
                assertThat(Messages.text(signals.get(signals.size() - 1))).isEqualTo("ended " + cause);
            }
        }

        private final class FlowListener implements Flow.Subscriber<Signal<TestEvent>> {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(Signal<TestEvent> signal) {
                note(flow, signal);
            }

            @Override
            public void onError(Throwable failure) {
                throw new AssertionError(failure);
            }

            @Override
            public void onComplete() {}
        }
    }
}
