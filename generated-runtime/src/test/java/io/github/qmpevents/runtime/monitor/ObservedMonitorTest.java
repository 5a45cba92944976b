package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.Drift;
import io.github.qmpevents.runtime.EventStream;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.fake.FakeQemu;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.Greeting;
import io.github.qmpevents.runtime.observe.DriftCount;
import io.github.qmpevents.runtime.observe.MonitorObserver;
import io.github.qmpevents.runtime.observe.MonitorSnapshot;
import io.github.qmpevents.runtime.recording.Recording;
import io.github.qmpevents.runtime.recording.Replay;
import io.github.qmpevents.runtime.recording.ReplayStream;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.SubscriptionCounts;
import io.github.qmpevents.runtime.tap.Direction;
import io.github.qmpevents.runtime.tap.Tap;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What can be seen of a monitor from outside. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ObservedMonitorTest {
    private static final String DRIFTED = Messages.job("j2").replace("\"done\": 1", "\"done\": 1, \"new\": 2");
    private static final String LAST = "{\"event\": \"LAST\"}";

    @TempDir
    private Path folder;

    /** A server that sends some of everything and leaves. */
    private static FakeQemu server() throws IOException {
        return FakeQemu.builder()
                .script(peer -> {
                    peer.shakeHands();
                    peer.answer(peer.readCommand());
                    for (String line :
                            List.of(Messages.STOP, Messages.job("j1"), DRIFTED, "{]", Messages.BAD_JOB, LAST)) {
                        peer.send(line + "\r\n");
                    }
                })
                .start();
    }

    private static MonitorBuilder<TestEvent> builder(FakeQemu qemu) {
        qemu.on("object-add").reply();
        return QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                .name("vm1")
                .onUnrecognized(event -> {})
                .onBadMessage(bad -> {});
    }

    private static void addSecret(QmpMonitor<TestEvent> monitor) {
        Messages.outcome(monitor.execute("object-add", Map.of("qom-type", "secret", "id", "s0", "data", "swordfish")));
    }

    @Test
    void aSnapshotHasAllCounts() throws IOException {
        try (FakeQemu qemu = server();
                var monitor = builder(qemu).queueEvents().connect()) {
            var jobs = monitor.queue(EventSelection.of(JobEndedEvent.class).queue(1, 1000));
            assertThat(monitor.snapshot().commands()).isNotNull();
            addSecret(monitor);
            monitor.ended().join();
            MonitorSnapshot snapshot = monitor.snapshot();
            assertThat(snapshot.name()).isEqualTo("vm1");
            assertThat(snapshot.events())
                    .extracting(counts -> counts.eventName() + " " + counts.count())
                    .containsExactlyInAnyOrder("STOP 1", "JOB_ENDED 3");
            assertThat(snapshot.subscriptions())
                    .filteredOn(
                            counts -> counts.selection().equals(jobs.counts().selection()))
                    .extracting(SubscriptionCounts::dropped)
                    .containsExactly(2L);
            assertThat(snapshot.connections().badMessages()).isEqualTo(1);
            assertThat(snapshot.connections().unrecognized()).isEqualTo(2);
            assertThat(snapshot.connections().drift())
                    .extracting(ObservedMonitorTest::text)
                    .contains("UNKNOWN_MEMBER JOB_ENDED data new 1", "UNKNOWN_EVENT LAST   1");
        }
    }

    private static String text(DriftCount drift) {
        return String.join(
                " ", drift.kind().name(), drift.eventName(), drift.path(), drift.found(), "" + drift.count());
    }

    @Test
    void anObserverIsToldEverythingInOrder() throws IOException {
        List<String> told = new CopyOnWriteArrayList<>();
        try (FakeQemu qemu = server();
                var monitor = builder(qemu)
                        .observe(new Telling(told))
                        .observe(new Throwing())
                        .onEvent(event -> {})
                        .connect()) {
            addSecret(monitor);
            monitor.ended().join();
            assertThat(told)
                    .containsExactly(
                            "connected 9",
                            "event STOP",
                            "event JOB_ENDED",
                            "drift UNKNOWN_MEMBER",
                            "event JOB_ENDED",
                            "bad NOT_JSON",
                            "drift MISSING_MEMBER",
                            "event JOB_ENDED",
                            "unrecognized JOB_ENDED",
                            "drift UNKNOWN_EVENT",
                            "unrecognized LAST",
                            "ended CLEAN_END");
        }
    }

    @Test
    void tapsSeeBothDirections() throws IOException {
        StringBuffer received = new StringBuffer();
        StringBuffer sent = new StringBuffer();
        List<String> connections = new CopyOnWriteArrayList<>();
        try (FakeQemu qemu = server();
                var monitor = builder(qemu)
                        .tap(new Watching(received, sent, connections))
                        .connect()) {
            addSecret(monitor);
            monitor.ended().join();
        }
        assertThat(received).startsWith("{\"QMP\"").endsWith(LAST + "\r\n").contains(DRIFTED);
        assertThat(sent.toString()).contains("qmp_capabilities", "object-add", "swordfish");
        assertThat(connections).containsExactly("opened vm1", "ended vm1");
    }

    @Test
    void aRecordingReplaysToTheSameEventsAndHasNoSecret() throws IOException {
        Path file = folder.resolve("vm1.rec");
        List<TestEvent> live = new CopyOnWriteArrayList<>();
        try (FakeQemu qemu = server();
                Recording recording = Recording.to(file);
                var monitor = builder(qemu).onEvent(live::add).tap(recording).connect()) {
            addSecret(monitor);
            monitor.ended().join();
        }
        List<TestEvent> replayed = new ArrayList<>();
        List<BadMessage.Kind> bad = new ArrayList<>();
        try (ReplayStream replay = Replay.of(file).open()) {
            EventStream.of(TestEvents.TABLE)
                    .onEvent(replayed::add)
                    .onUnrecognized(event -> {})
                    .onBadMessage(message -> bad.add(message.kind()))
                    .read(replay);
        }
        assertThat(replayed).hasSize(5).isEqualTo(live);
        assertThat(bad).containsExactly(BadMessage.Kind.NOT_JSON);
        assertThat(Files.readString(file)).contains("object-add").doesNotContain("swordfish");
    }

    @Test
    void dropsAreToldToObservers() throws IOException {
        List<String> told = new CopyOnWriteArrayList<>();
        try (FakeQemu qemu = server();
                var monitor = builder(qemu).observe(new Telling(told)).connect()) {
            var queue = monitor.queue(EventSelection.of(JobEndedEvent.class).queue(1, 1000));
            addSecret(monitor);
            monitor.ended().join();
            assertThat(told).filteredOn(text -> text.startsWith("dropped")).hasSize(2);
            assertThat(queue.counts().dropped()).isEqualTo(2);
        }
    }

    @Test
    void whatNobodyAskedForIsCountedAllTheSame() throws IOException {
        List<String> told = new CopyOnWriteArrayList<>();
        try (FakeQemu qemu = server();
                var monitor = QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                        .on(StopEvent.class, stop -> {})
                        .onBadMessage(bad -> {})
                        .observe(new Telling(told))
                        .connect()) {
            qemu.on("object-add").reply();
            addSecret(monitor);
            monitor.ended().join();
            assertThat(told).filteredOn("event JOB_ENDED"::equals).hasSize(3);
            assertThat(told).doesNotContain("drift UNKNOWN_MEMBER", "unrecognized JOB_ENDED");
        }
    }

    private record Telling(List<String> told) implements MonitorObserver {
        @Override
        public void connected(String monitor, Greeting greeting) {
            told.add("connected " + greeting.version().major());
        }

        @Override
        public void ended(String monitor, MonitorEnd end) {
            told.add("ended " + end.cause());
        }

        @Override
        public void event(String monitor, String eventName, int bytes) {
            told.add("event " + eventName);
        }

        @Override
        public void badMessage(String monitor, BadMessage message) {
            told.add("bad " + message.kind());
        }

        @Override
        public void dropped(String monitor, String subscription, long count) {
            told.add("dropped " + count);
        }

        @Override
        public void unrecognized(String monitor, UnrecognizedQmpEvent event) {
            told.add("unrecognized " + event.eventName());
        }

        @Override
        public void drift(String monitor, Drift drift) {
            told.add("drift " + drift.kind());
        }
    }

    /** Harms nobody. */
    private static final class Throwing implements MonitorObserver {
        @Override
        public void event(String monitor, String eventName, int bytes) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("an observer that fails");
        }
    }

    private record Watching(StringBuffer received, StringBuffer sent, List<String> connections) implements Tap {
        @Override
        public void bytes(String connection, Direction direction, ByteBuffer bytes, Instant time) {
            (direction == Direction.RECEIVED ? received : sent).append(StandardCharsets.UTF_8.decode(bytes));
        }

        @Override
        public void opened(String connection, Instant time) {
            connections.add("opened " + connection);
        }

        @Override
        public void ended(String connection, Instant time) {
            connections.add("ended " + connection);
        }
    }
}
