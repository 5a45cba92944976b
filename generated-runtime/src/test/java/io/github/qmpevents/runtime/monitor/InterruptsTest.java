package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.fake.FakeConnection;
import io.github.qmpevents.runtime.fake.FakeQemu;
import io.github.qmpevents.runtime.observe.MonitorObserver;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interrupts of a monitor's own threads, as whoever made them may do. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InterruptsTest {
    private static final int EVENTS = 1_000;

    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    @Test
    void threadsThatDeliverAreNotKeptFromIt() throws Exception {
        AtomicInteger one = new AtomicInteger();
        AtomicInteger other = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(2 * EVENTS);
        try (FakeQemu qemu = FakeQemu.start();
                QmpMonitor<TestEvent> monitor = builder(qemu).connect()) {
            qemu.on("any").reply("1");
            monitor.on(StopEvent.class, stop -> count(one, all));
            monitor.on(StopEvent.class, stop -> count(other, all));
            FakeConnection connection = qemu.awaitConnection();
            for (int round = 0; round < EVENTS; round++) {
                connection.send(Messages.STOP + "\r\n");
                interruptAllBut("qmp-events test");
            }
            all.await();
            assertThat(Messages.outcome(monitor.execute("any"))).hasToString("1");
            assertThat(one).hasValue(EVENTS);
            assertThat(other).hasValue(EVENTS);
        }
    }

    private static void count(AtomicInteger seen, CountDownLatch all) {
        seen.incrementAndGet();
        all.countDown();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anInterruptOfTheThreadThatReadsIsTheEnd(boolean reconnects) throws Exception {
        List<MonitorEnd> ends = new CopyOnWriteArrayList<>();
        try (FakeQemu qemu = FakeQemu.start()) {
            qemu.on("query-status").nothing();
            MonitorBuilder<TestEvent> builder = builder(qemu).observe(new MonitorObserver() {
                @Override
                public void ended(String monitor, MonitorEnd end) {
                    ends.add(end);
                }
            });
            if (reconnects) {
                builder.reconnect(Reconnect.backoff());
            }
            QmpMonitor<TestEvent> monitor = builder.connect();
            var pending = monitor.execute("query-status");
            interruptUntilTheEnd(monitor);
            MonitorEnd end = (MonitorEnd) Messages.outcome(monitor.ended());
            assertThat(end.cause()).isEqualTo(Cause.FAILED);
            assertThat(end.detail()).startsWith("the thread that reads was interrupted");
            assertThat(Messages.outcome(pending)).isInstanceOf(MonitorEndedException.class);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(ends).containsExactly(end);
        }
    }

    /** Again and again: an interrupt that comes while a message is handled is forgotten with it. */
    private void interruptUntilTheEnd(QmpMonitor<TestEvent> monitor) {
        while (!monitor.ended().isDone()) {
            threads.get(0).interrupt();
            Thread.onSpinWait();
        }
    }

    private void interruptAllBut(String name) {
        for (Thread thread : threads) {
            if (!thread.getName().equals(name)) {
                thread.interrupt();
            }
        }
    }

    private MonitorBuilder<TestEvent> builder(FakeQemu qemu) {
        return QmpMonitor.builder(qemu.address(), TestEvents.TABLE).name("test").threadFactory(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            threads.add(thread);
            return thread;
        });
    }
}
