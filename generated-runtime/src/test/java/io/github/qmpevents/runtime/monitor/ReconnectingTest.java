package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.fake.FakeConnection;
import io.github.qmpevents.runtime.fake.FakeQemu;
import io.github.qmpevents.runtime.fake.FakeQemuBuilder;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.message.Greeting;
import io.github.qmpevents.runtime.observe.MonitorObserver;
import io.github.qmpevents.runtime.subscription.EventQueue;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Monitors whose connection is lost and made again. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReconnectingTest {
    private static final Reconnect SOON = Reconnect.backoff(Duration.ofMillis(1), Duration.ofMillis(10));

    /** How a server ends that is closed in the middle of reading the end of a line. */
    private static final Set<Cause> LEFT = Set.of(Cause.CLEAN_END, Cause.RESET);

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Test
    void subscribersGetTheGapBetweenTheEventsOfTwoConnections() throws Exception {
        try (FakeQemu qemu = leaving(peer -> peer.emit(Messages.STOP));
                var monitor = builder(qemu).queueEvents().connect()) {
            EventQueue<TestEvent> events = monitor.events();
            qemu.awaitConnection();
            qemu.awaitConnection();
            qemu.emit(Messages.job("j1"));
            assertThat(Messages.text(events.take())).isEqualTo("STOP");
            Signal<TestEvent> gap = events.take();
            assertThat(gap)
                    .isInstanceOfSatisfying(
                            Signal.Gap.class,
                            between -> assertThat(between.from()).isBeforeOrEqualTo(between.to()));
            assertThat(Messages.text(events.take())).isEqualTo("j1");
            assertThat(monitor.snapshot().connections().reconnects()).isEqualTo(1);
        }
    }

    @Test
    @SuppressWarnings("try") // closed in between
    void eventsOfTheNewConnectionWaitForTheResynchronization() throws Exception {
        CompletableFuture<JsonValue> answered = new CompletableFuture<>();
        CountDownLatch waiting = new CountDownLatch(1);
        try (FakeQemu qemu = leaving(peer -> Messages.await(waiting));
                var monitor = builder(qemu)
                        .resync(again -> again.execute("query-status")
                                .thenCombine(answered, (status, go) -> seen.add("resync " + status.json())))
                        .onEvent(event -> seen.add(Messages.text(event)))
                        .connect()) {
            qemu.on("query-status").emit(Messages.STOP).reply("1");
            CompletableFuture<StopEvent> stop = monitor.expect(StopEvent.class);
            waiting.countDown();
            qemu.awaitCommand("query-status");
            assertThat(stop).isNotDone();
            answered.complete(null);
            assertThat(Messages.outcome(stop)).isInstanceOf(StopEvent.class);
            monitor.close();
            monitor.ended().join();
            assertThat(seen).containsExactly("resync 1", "STOP");
        }
    }

    @Test
    void aResynchronizationThatFailsHoldsNothingBack() throws Exception {
        for (boolean throwing : new boolean[] {false, true}) {
            try (FakeQemu qemu = leaving(peer -> {});
                    var monitor = builder(qemu)
                            .resync(again -> {
                                if (throwing) {
                                    throw new IllegalStateException("no");
                                }
                                return again.execute("query-status");
                            })
                            .connect()) {
                qemu.on("query-status").fail("GenericError", "no");
                CompletableFuture<StopEvent> stop = monitor.expect(StopEvent.class);
                qemu.awaitConnection();
                qemu.awaitConnection();
                qemu.emit(Messages.STOP);
                assertThat(Messages.outcome(stop)).isInstanceOf(StopEvent.class);
            }
        }
    }

    @Test
    void aConnectionThatEndsDuringTheResynchronizationGivesItsEventsAndTheNextGap() throws Exception {
        FakeQemuBuilder twice = FakeQemu.builder().script(FakeConnection::shakeHands);
        twice.script(peer -> {
            peer.shakeHands();
            peer.readCommand();
            peer.emit(Messages.STOP);
        });
        try (FakeQemu qemu = twice.script(ReconnectingTest::serve).start();
                var monitor = builder(qemu)
                        .resync(again -> again.execute("query-status"))
                        .queueEvents()
                        .connect()) {
            qemu.on("query-status").reply();
            EventQueue<TestEvent> events = monitor.events();
            assertThat(events.take()).isInstanceOf(Signal.Gap.class);
            assertThat(Messages.text(events.take())).isEqualTo("STOP");
            assertThat(events.take()).isInstanceOf(Signal.Gap.class);
            qemu.emit(Messages.job("j1"));
            assertThat(Messages.text(events.take())).isEqualTo("j1");
        }
    }

    @Test
    void pendingCommandsFailAndNothingIsSentTwice() throws Exception {
        FakeQemuBuilder builder = FakeQemu.builder().script(peer -> {
            peer.shakeHands();
            peer.readCommand();
        });
        try (FakeQemu qemu = builder.script(ReconnectingTest::serve).start();
                var monitor = builder(qemu).connect()) {
            assertThat(Messages.outcome(monitor.execute("cont")))
                    .isInstanceOfSatisfying(
                            MonitorEndedException.class,
                            e -> assertThat(e.end().cause()).isEqualTo(Cause.CLEAN_END));
            qemu.awaitConnection();
            qemu.awaitConnection();
            qemu.emit(Messages.STOP);
            monitor.expect(JobEndedEvent.class);
            assertThat(qemu.commands())
                    .filteredOn(command -> command.name().equals("cont"))
                    .hasSize(1);
            assertThat(monitor.ended()).isNotDone();
        }
    }

    @Test
    void itGivesUpAfterTheTimeThatWasSet() throws Exception {
        CountDownLatch lost = new CountDownLatch(1);
        FakeQemu qemu = FakeQemu.builder().script(ReconnectingTest::serve).start();
        try (var monitor = QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                .reconnect(SOON.giveUpAfter(Duration.ofMillis(50)))
                .observe(new Watching(seen, lost))
                .queueEvents()
                .connect()) {
            qemu.close();
            lost.await();
            MonitorEnd end = (MonitorEnd) Messages.outcome(monitor.ended());
            assertThat(end.cause()).isIn(LEFT);
            assertThat(end.detail()).matches("[a-z ]+; not connected again in [1-9][0-9]* attempts");
            List<String> signals = new ArrayList<>();
            monitor.events().signals().forEach(signal -> signals.add(Messages.text(signal)));
            assertThat(signals).containsExactly("ended " + end.cause());
            assertThat(seen).containsExactly("connected", "reconnecting", "ended " + end.cause());
        }
    }

    @Test
    void closingEndsThePause() throws Exception {
        CountDownLatch lost = new CountDownLatch(1);
        FakeQemu qemu = FakeQemu.builder().script(ReconnectingTest::serve).start();
        var monitor = QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                .reconnect(Reconnect.backoff(Duration.ofHours(1), Duration.ofHours(1)))
                .observe(new Watching(seen, lost))
                .connect();
        qemu.close();
        lost.await();
        assertThat(monitor.state()).isEqualTo(MonitorState.RECONNECTING);
        assertThat(Messages.outcome(monitor.execute("cont"))).isInstanceOf(MonitorEndedException.class);
        monitor.close();
        assertThat(((MonitorEnd) Messages.outcome(monitor.ended())).cause()).isEqualTo(Cause.CLOSED_HERE);
        assertThat(seen).containsExactly("connected", "reconnecting", "ended CLOSED_HERE");
    }

    @Test
    void aHandshakeThatFailsIsTriedAgain() throws Exception {
        FakeQemuBuilder builder = FakeQemu.builder().script(FakeConnection::shakeHands);
        builder.script(peer -> peer.send("who are you\r\n"));
        builder.script(peer -> {
            peer.greet();
            peer.fail(peer.readCommand(), "GenericError", "not yet");
            peer.awaitClose();
        });
        try (FakeQemu qemu = builder.script(ReconnectingTest::serve).start();
                var monitor = builder(qemu).connect()) {
            CompletableFuture<StopEvent> stop = monitor.expect(StopEvent.class);
            for (int connection = 0; connection < 4; connection++) {
                qemu.awaitConnection();
            }
            qemu.emit(Messages.STOP);
            assertThat(Messages.outcome(stop)).isInstanceOf(StopEvent.class);
            assertThat(monitor.snapshot().connections().reconnects()).isEqualTo(1);
        }
    }

    @Test
    void whatIsOverElsewhereEndsTheComingBack() throws Exception {
        CompletableFuture<Integer> process = new CompletableFuture<>();
        FakeQemu qemu = FakeQemu.builder().script(ReconnectingTest::serve).start();
        var monitor = QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                .reconnect(SOON)
                .abortIf(process)
                .connect();
        process.complete(0);
        qemu.close();
        assertThat(((MonitorEnd) Messages.outcome(monitor.ended())).cause()).isIn(LEFT);
    }

    @Test
    void withoutARuleTheFirstConnectionIsTheOnlyOne() throws Exception {
        try (FakeQemu qemu = leaving(peer -> {});
                var monitor = QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                        .queueEvents()
                        .connect()) {
            assertThat(((MonitorEnd) Messages.outcome(monitor.ended())).cause()).isEqualTo(Cause.CLEAN_END);
            assertThat(qemu.connections()).hasSize(1);
        }
    }

    @Test
    @SuppressWarnings("try") // closed in between
    void handlersAreToldOfTheGapIfTheyAsked() throws Exception {
        CountDownLatch got = new CountDownLatch(2);
        try (FakeQemu qemu = leaving(peer -> {});
                var monitor = builder(qemu)
                        .onEvent(event -> {
                            seen.add(Messages.text(event));
                            got.countDown();
                        })
                        .onNotice(notice -> {
                            seen.add(Messages.text(notice));
                            got.countDown();
                        })
                        .connect()) {
            qemu.awaitConnection();
            qemu.awaitConnection();
            qemu.emit(Messages.STOP);
            got.await();
            monitor.close();
            monitor.ended().join();
            assertThat(seen).containsExactly("Gap", "STOP", "ended CLOSED_HERE");
        }
    }

    @Test
    void subscriptionsThatAreMadeInTheGapGetIt() throws Exception {
        CountDownLatch lost = new CountDownLatch(1);
        CountDownLatch subscribed = new CountDownLatch(1);
        FakeQemuBuilder builder = FakeQemu.builder().script(FakeConnection::shakeHands);
        builder.script(peer -> {
            Messages.await(subscribed);
            serve(peer);
        });
        try (FakeQemu qemu = builder.start();
                var monitor = builder(qemu).observe(new Watching(seen, lost)).connect()) {
            lost.await();
            EventQueue<StopEvent> queue = monitor.queue(EventSelection.of(StopEvent.class));
            subscribed.countDown();
            qemu.awaitConnection();
            qemu.awaitConnection();
            qemu.emit(Messages.STOP);
            Signal<StopEvent> first = queue.take();
            Signal<StopEvent> event = first instanceof Signal.Gap ? queue.take() : first;
            assertThat(Messages.text(event)).isEqualTo("STOP");
        }
    }

    /** Serves the first connection as told, and the others as usual. */
    private static FakeQemu leaving(io.github.qmpevents.runtime.fake.Script first) throws IOException {
        FakeQemuBuilder builder = FakeQemu.builder().script(peer -> {
            peer.shakeHands();
            first.play(peer);
        });
        return builder.script(ReconnectingTest::serve).start();
    }

    private static void serve(FakeConnection peer) throws IOException {
        peer.greet();
        peer.serve();
    }

    private static MonitorBuilder<TestEvent> builder(FakeQemu qemu) {
        return QmpMonitor.builder(qemu.address(), TestEvents.TABLE).reconnect(SOON);
    }

    /** Notes what an observer is told of connections. */
    private record Watching(List<String> seen, CountDownLatch lost) implements MonitorObserver {
        @Override
        public void connected(String monitor, Greeting greeting) {
            seen.add("connected");
        }

        @Override
        public void reconnecting(String monitor, MonitorEnd end) {
            seen.add("reconnecting");
            lost.countDown();
        }

        @Override
        public void ended(String monitor, MonitorEnd end) {
            seen.add("ended " + end.cause());
        }
    }
}
