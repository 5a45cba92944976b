package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.fake.FakeConnection;
import io.github.qmpevents.runtime.fake.FakeQemu;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Closing, from wherever and whenever. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ClosingTest {
    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    @Test
    void manyThreadsMayCloseAtOnce() throws Exception {
        ExecutorService closers = Executors.newFixedThreadPool(8);
        CyclicBarrier together = new CyclicBarrier(8);
        try (FakeQemu qemu = FakeQemu.start()) {
            QmpMonitor<TestEvent> monitor = builder(qemu).connect();
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int closer = 0; closer < 8; closer++) {
                all.add(CompletableFuture.runAsync(() -> closeWith(together, monitor), closers));
            }
            all.forEach(Messages::outcome);
            assertThat(((MonitorEnd) Messages.outcome(monitor.ended())).cause()).isEqualTo(Cause.CLOSED_HERE);
            assertNoThreadIsLeft();
        } finally {
            closers.shutdown();
        }
    }

    private static void closeWith(CyclicBarrier together, QmpMonitor<TestEvent> monitor) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        monitor.close();
    }

    @Test
    void whateverIsCalledBackMayClose() throws Exception {
        for (int place = 0; place < 6; place++) {
            try (FakeQemu qemu = FakeQemu.start()) {
                qemu.on("any").reply();
                CompletableFuture<QmpMonitor<TestEvent>> connected = new CompletableFuture<>();
                MonitorBuilder<TestEvent> builder = builder(qemu).onBadMessage(bad -> {});
                closeAt(place, builder, connected);
                QmpMonitor<TestEvent> monitor = builder.connect();
                closeAt(place, monitor);
                connected.complete(monitor);
                if (place < 5) {
                    qemu.awaitConnection().send("{]\r\n" + Messages.STOP + "\r\n");
                }
                assertThat(((MonitorEnd) Messages.outcome(monitor.ended())).cause())
                        .as("place %s", place)
                        .isEqualTo(Cause.CLOSED_HERE);
            }
        }
        assertNoThreadIsLeft();
    }

    private static void closeAt(
            int place, MonitorBuilder<TestEvent> builder, CompletableFuture<QmpMonitor<TestEvent>> connected) {
        switch (place) {
            case 0 -> builder.on(StopEvent.class, stop -> connected.join().close());
            case 1 -> builder.onBadMessage(bad -> connected.join().close());
            case 2 -> builder.tap((connection, direction, bytes, time) -> closeIfThere(connected));
            default -> {}
        }
    }

    private static void closeIfThere(CompletableFuture<QmpMonitor<TestEvent>> connected) {
        QmpMonitor<TestEvent> monitor = connected.getNow(null);
        if (monitor != null) {
            monitor.close();
        }
    }

    private static void closeAt(int place, QmpMonitor<TestEvent> monitor) {
        switch (place) {
            case 3 -> monitor.on(StopEvent.class, stop -> monitor.close());
            case 4 -> monitor.expect(StopEvent.class).thenAccept(stop -> monitor.close());
            case 5 -> monitor.execute("any").thenAccept(any -> monitor.close());
            default -> {}
        }
    }

    @Test
    void anInterruptOfTheCallerHarmsNobody() throws Exception {
        try (FakeQemu qemu = FakeQemu.start()) {
            QmpMonitor<TestEvent> monitor = builder(qemu).connect();
            qemu.on("query-status").reply("1");
            Thread.currentThread().interrupt();
            var first = monitor.execute("query-status");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(Messages.outcome(first)).hasToString("1");
            Thread.currentThread().interrupt();
            monitor.close();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(((MonitorEnd) Messages.outcome(monitor.ended())).cause()).isEqualTo(Cause.CLOSED_HERE);
        }
    }

    @Test
    void closingAtAnyMomentLeavesNothingBehind() throws Exception {
        Random random = new Random(1);
        try (FakeQemu qemu = FakeQemu.builder()
                .script(peer -> {
                    peer.shakeHands();
                    peer.send((Messages.STOP + "\r\n").repeat(100));
                    peer.serve();
                })
                .start()) {
            qemu.on("any").reply();
            for (int round = 0; round < 500; round++) {
                closeSomewhen(qemu, random.nextInt(200_000));
            }
        }
        assertNoThreadIsLeft();
    }

    /** The time is a spread over what goes on, not a wait for anything. */
    private void closeSomewhen(FakeQemu qemu, int nanos) {
        CompletableFuture<QmpMonitor<TestEvent>> starting =
                builder(qemu).queueEvents().start();
        CompletableFuture<MonitorEnd> ended = starting.thenCompose(monitor -> {
            var unused = monitor.execute("any");
            return monitor.ended();
        });
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < nanos) {
            Thread.onSpinWait();
        }
        if (!starting.cancel(false)) {
            starting.join().close();
            assertThat(((MonitorEnd) Messages.outcome(ended)).cause()).isEqualTo(Cause.CLOSED_HERE);
        }
    }

    @Test
    void closingEndsAHandshakeThatIsGoingOn() throws Exception {
        try (FakeQemu qemu = FakeQemu.builder()
                .script(peer -> {
                    peer.greet();
                    peer.readCommand();
                    peer.awaitClose();
                })
                .start()) {
            CompletableFuture<QmpMonitor<TestEvent>> starting = builder(qemu).start();
            qemu.awaitCommand("qmp_capabilities");
            starting.cancel(true);
            FakeConnection connection = qemu.awaitConnection();
            connection.awaitEnd();
            assertNoThreadIsLeft();
        }
    }

    private MonitorBuilder<TestEvent> builder(FakeQemu qemu) {
        return QmpMonitor.builder(qemu.address(), TestEvents.TABLE).threadFactory(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            threads.add(thread);
            return thread;
        });
    }

    private void assertNoThreadIsLeft() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(threads).isNotEmpty();
    }
}
