package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.ConnectFailedException.Reason;
import io.github.qmpevents.runtime.fake.FakeConnection;
import io.github.qmpevents.runtime.fake.FakeQemu;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Monitors on their way to a connection. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StartingTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    /** Enough for two threads to meet in any order. */
    private static final int ROUNDS = 500;

    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    @Test
    void aSocketThatComesLaterIsWaitedForWithoutHoldingUpTheCaller() throws IOException {
        Path socket = folder.resolve("vm.sock");
        CompletableFuture<QmpMonitor<TestEvent>> starting =
                builder(socket).retryFor(LONG).start();
        assertThat(starting).isNotDone();
        try (FakeQemu qemu = FakeQemu.builder().listen(socket).start();
                QmpMonitor<TestEvent> monitor = starting.join()) {
            assertThat(monitor.state()).isEqualTo(MonitorState.RUNNING);
            assertThat(monitor.greeting().capabilities()).containsExactly("oob");
            assertThat(monitor).hasToString("QmpMonitor[" + socket + ", RUNNING]");
            assertThat(qemu.awaitConnection()).isNotNull();
        }
    }

    @Test
    void anotherStageThatIsOverEndsTheWaiting() throws InterruptedException {
        CompletableFuture<Integer> process = new CompletableFuture<>();
        CompletableFuture<QmpMonitor<TestEvent>> starting =
                builder(folder.resolve("none")).retryFor(LONG).abortIf(process).start();
        process.complete(1);
        assertFailsWith(starting, Reason.GIVEN_UP);
        assertNoThreadIsLeft();
    }

    @Test
    void anotherStageThatFailsEndsTheWaitingAsWell() throws InterruptedException {
        CompletableFuture<Integer> process = new CompletableFuture<>();
        process.completeExceptionally(new IllegalStateException("killed"));
        CompletableFuture<QmpMonitor<TestEvent>> starting =
                builder(folder.resolve("none")).retryFor(LONG).abortIf(process).start();
        assertFailsWith(starting, Reason.GIVEN_UP);
        assertNoThreadIsLeft();
    }

    /** A timer finds it, and closes the connection under the thread that reads: that thread knows only of an end. */
    @Test
    void whoeverHearsOfAHandshakeThatTakesTooLongHearsThatReason() throws IOException {
        try (FakeQemu qemu =
                FakeQemu.builder().script(FakeConnection::awaitClose).start()) {
            MonitorBuilder<TestEvent> builder =
                    QmpMonitor.builder(qemu.address(), TestEvents.TABLE).handshakeTimeout(Duration.ofMillis(1));
            for (int round = 0; round < ROUNDS; round++) {
                assertThatThrownBy(builder::connect)
                        .isInstanceOfSatisfying(
                                ConnectFailedException.class,
                                failure -> assertThat(failure.reason()).isEqualTo(Reason.TIMED_OUT));
            }
        }
    }

    @Test
    void anotherStageThatIsOverDoesNotCutAConnection() throws IOException {
        CompletableFuture<Integer> process = new CompletableFuture<>();
        try (FakeQemu qemu = FakeQemu.start();
                QmpMonitor<TestEvent> monitor = QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                        .abortIf(process)
                        .connect()) {
            process.complete(1);
            assertThat(monitor.execute("qmp_capabilities")
                            .handle((value, failure) -> "answered")
                            .join())
                    .isEqualTo("answered");
            assertThat(monitor.state()).isEqualTo(MonitorState.RUNNING);
        }
    }

    @Test
    void whoeverCancelsTheStartGivesUp() throws InterruptedException {
        CompletableFuture<QmpMonitor<TestEvent>> starting =
                builder(folder.resolve("none")).retryFor(LONG).start();
        starting.cancel(true);
        assertNoThreadIsLeft();
    }

    @Test
    void whoeverCancelsTheStartInTheMiddleOfTheHandshakeClosesTheConnection() throws Exception {
        try (FakeQemu qemu =
                FakeQemu.builder().script(FakeConnection::awaitClose).start()) {
            CompletableFuture<QmpMonitor<TestEvent>> starting = QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                    .threadFactory(this::thread)
                    .start();
            FakeConnection connection = qemu.awaitConnection();
            starting.cancel(true);
            connection.awaitEnd();
            assertNoThreadIsLeft();
        }
    }

    @Test
    void qemuMayBeTheOneThatConnects() throws IOException {
        Path socket = folder.resolve("ours.sock");
        CompletableFuture<QmpMonitor<TestEvent>> starting =
                builder(socket).listen().start();
        try (FakeQemu qemu = FakeQemu.builder()
                        .connectTo(java.net.UnixDomainSocketAddress.of(socket))
                        .start();
                QmpMonitor<TestEvent> monitor = starting.join()) {
            qemu.on("query-status").reply("7");
            assertThat(monitor.execute("query-status").join().json()).isEqualTo("7");
        }
    }

    @Test
    void nobodyWhoConnectsCanBeGivenUpOn() throws InterruptedException {
        CompletableFuture<Integer> process = new CompletableFuture<>();
        CompletableFuture<QmpMonitor<TestEvent>> starting =
                builder(folder.resolve("ours.sock")).listen().abortIf(process).start();
        process.complete(0);
        assertFailsWith(starting, Reason.GIVEN_UP);
        assertNoThreadIsLeft();
        assertThat(folder.resolve("ours.sock")).doesNotExist();
    }

    @Test
    void theFutureOfTheStartIsCompletedOnTheExecutor() throws IOException {
        ExecutorService executor = Executors.newSingleThreadExecutor(task -> new Thread(task, "mine"));
        try (FakeQemu qemu = FakeQemu.start()) {
            CountDownLatch composed = new CountDownLatch(1);
            CompletableFuture<String> thread = QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                    .deliverOn(task -> executor.execute(() -> {
                        Messages.await(composed);
                        task.run();
                    }))
                    .start()
                    .thenApply(monitor -> {
                        monitor.close();
                        return Thread.currentThread().getName();
                    });
            composed.countDown();
            assertThat(thread.join()).isEqualTo("mine");
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void aThreadFactoryThatGivesNoThreadIsToldToTheCaller() throws IOException {
        try (FakeQemu qemu = FakeQemu.start()) {
            var builder = QmpMonitor.builder(qemu.address(), TestEvents.TABLE).threadFactory(task -> null);
            assertThatThrownBy(builder::connect).hasMessageContaining("the thread factory gave null");
        }
    }

    @Test
    void aPortThatIsTakenCannotBeListenedAt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var builder = QmpMonitor.builder(
                            new InetSocketAddress(taken.getInetAddress(), taken.getLocalPort()), TestEvents.TABLE)
                    .listen();
            assertThatThrownBy(builder::connect)
                    .isInstanceOfSatisfying(
                            ConnectFailedException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.CANNOT_LISTEN));
        }
    }

    @Test
    void tooManyBadMessagesInPlaceOfAGreetingEndIt() throws IOException {
        try (FakeQemu qemu = FakeQemu.builder()
                .script(peer -> {
                    peer.send("{]\n".repeat(1000));
                    peer.awaitClose();
                })
                .start()) {
            var starting = QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                    .onBadMessage(bad -> {})
                    .start();
            assertFailsWith(starting, Reason.ENDED);
            qemu.awaitConnection().awaitEnd();
        }
    }

    @Test
    void badMessagesAreCountedAnewAfterAGoodOne() throws IOException {
        try (FakeQemu qemu = FakeQemu.builder()
                        .script(peer -> {
                            peer.shakeHands();
                            peer.send(("{]\n".repeat(4) + Messages.STOP + "\n").repeat(2) + "{]\n".repeat(5));
                            peer.awaitClose();
                        })
                        .start();
                QmpMonitor<TestEvent> monitor = QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                        .badMessagesInARow(5)
                        .onBadMessage(bad -> {})
                        .connect()) {
            MonitorEnd end = monitor.ended().join();
            assertThat(end.cause()).isEqualTo(Cause.PROTOCOL);
            assertThat(end.detail()).startsWith("gave up after 5 bad messages on end; the last: ");
            assertThat(monitor.snapshot().connections().badMessages()).isEqualTo(13);
        }
    }

    private MonitorBuilder<TestEvent> builder(Path socket) {
        return QmpMonitor.builder(socket, TestEvents.TABLE).threadFactory(this::thread);
    }

    private Thread thread(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        threads.add(thread);
        return thread;
    }

    private void assertNoThreadIsLeft() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(threads).isNotEmpty();
    }

    private static void assertFailsWith(CompletableFuture<?> starting, Reason reason) {
        assertThat(Messages.outcome(starting))
                .isInstanceOfSatisfying(
                        ConnectFailedException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
