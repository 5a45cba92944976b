package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand connections, one after the other, leave nothing behind. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CyclesTest {
    private static final int CYCLES = 10_000;
    /** By then everything is loaded and compiled. */
    private static final int WARM = 2_000;

    private static final long MOST_GROWTH = 4 << 20;
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    @TempDir
    private Path folder;

    @Test
    void threadsDescriptorsAndHeapAreFlat() throws Exception {
        Path socket = folder.resolve("s");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            Thread thread = new Thread(new Server(server));
            thread.start();
            for (int cycle = 0; cycle < WARM; cycle++) {
                connectAndClose(socket, cycle);
            }
            long descriptors = descriptors();
            long heap = heap();
            for (int cycle = WARM; cycle < CYCLES; cycle++) {
                connectAndClose(socket, cycle);
            }
            WeakReference<QmpMonitor<TestEvent>> last = new WeakReference<>(connectAndClose(socket, 0));
            assertThat(descriptors()).isLessThanOrEqualTo(descriptors);
            assertThat(heap() - heap).isLessThan(MOST_GROWTH);
            assertThat(last.get()).isNull();
        }
    }

    /** Each way to use one in turn: nothing else, a callback and a future, a queue, a cut by the server. */
    private QmpMonitor<TestEvent> connectAndClose(Path socket, int cycle) throws Exception {
        MonitorBuilder<TestEvent> builder =
                QmpMonitor.builder(socket, TestEvents.TABLE).threadFactory(this::thread);
        QmpMonitor<TestEvent> monitor = builder.queueEvents().connect();
        Cause cause = Cause.CLOSED_HERE;
        switch (cycle % 4) {
            case 1 -> {
                monitor.on(StopEvent.class, stop -> {});
                monitor.expect(StopEvent.class);
            }
            case 2 -> monitor.events().close();
            case 3 -> {
                Messages.outcome(monitor.execute("stop"));
                cause = Cause.CLEAN_END;
            }
            default -> {}
        }
        if (cause == Cause.CLOSED_HERE) {
            monitor.close();
        }
        assertThat(((MonitorEnd) Messages.outcome(monitor.ended())).cause()).isEqualTo(cause);
        for (Thread thread : threads) {
            thread.join();
            threads.remove(thread);
        }
        return monitor;
    }

    private Thread thread(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        threads.add(thread);
        return thread;
    }

    /** Where the system tells, and 0 elsewhere. */
    private static long descriptors() throws IOException {
        if (!Files.isDirectory(DESCRIPTORS)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(DESCRIPTORS)) {
            return all.count();
        }
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Greets, answers to the first line, and leaves after the second one. */
    private record Server(ServerSocketChannel door) implements Runnable {
        private static final List<String> SAID = List.of(
                "{\"QMP\": {\"version\": {}, \"capabilities\": []}}\r\n",
                "{\"return\": {}, \"id\": \"qmp-events\"}\r\n");

        @Override
        public void run() {
            while (door.isOpen()) {
                try (SocketChannel client = door.accept()) {
                    for (String line : SAID) {
                        client.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
                        if (!readLine(client)) {
                            break;
                        }
                    }
                } catch (IOException e) {
                    // The client has left, or the test is over.
                }
            }
        }

        private static boolean readLine(SocketChannel client) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(256);
            do {
                if (client.read(bytes) < 0) {
                    return false;
                }
            } while (bytes.get(bytes.position() - 1) != '\n');
            return true;
        }
    }
}
