package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.it.events.QemuEvent;
import io.github.qmpevents.it.events.ResetEvent;
import io.github.qmpevents.it.events.ResumeEvent;
import io.github.qmpevents.it.events.ShutdownEvent;
import io.github.qmpevents.it.events.StopEvent;
import io.github.qmpevents.it.live.qemu.Machine;
import io.github.qmpevents.runtime.subscription.EventQueue;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.EventTypeCounts;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.tap.LoggingTap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The ways to get events, and to look on. */
@LiveTests
class SubscriptionLiveTest {
    private static final int ROUNDS = 200;

    @Test
    void aPublisherGivesEventsWhenTheyAreAskedFor(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());
        OneByOne<Signal<QemuEvent>> subscriber = new OneByOne<>();
        vm.monitor().publisher(EventSelection.of(QemuEvent.class)).subscribe(subscriber);

        goRound(vm, ROUNDS);
        vm.execute("quit");

        List<Signal<QemuEvent>> signals = vm.await(subscriber.all);
        assertThat(signals).hasSize(2 * ROUNDS + 2).last().isInstanceOf(Signal.Ended.class);
        assertThat(events(signals)).isEqualTo(endOf(vm));
    }

    @Test
    void aQueueThatNobodyEmptiesTellsHowMuchIsMissing(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());
        EventQueue<QemuEvent> queue =
                vm.monitor().queue(EventSelection.of(QemuEvent.class).queue(10, 1 << 20));

        goRound(vm, ROUNDS);
        vm.execute("quit");

        List<QemuEvent> all = endOf(vm);
        List<Signal<QemuEvent>> signals = new ArrayList<>();
        queue.signals().forEach(signals::add);
        assertThat(signals).first().isEqualTo(new Signal.Dropped<QemuEvent>(all.size() - 10L));
        assertThat(events(signals)).isEqualTo(all.subList(all.size() - 10, all.size()));
    }

    @Test
    void allThatIsDeliveredOnAnExecutorIsInTheOrderOfTheWire(Lab lab) throws Exception {
        List<String> order = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Vm vm = lab.start(Machine.none(), monitor -> monitor.deliverOn(threads));
            vm.monitor().on(ResumeEvent.class, event -> order.add("RESUME"));
            vm.monitor().on(StopEvent.class, event -> order.add("STOP"));
            for (int i = 0; i < ROUNDS; i++) {
                vm.monitor().execute("cont").thenRun(() -> order.add("cont"));
                vm.monitor().execute("stop").thenRun(() -> order.add("stop"));
            }
            vm.execute("quit");
            vm.awaitEnd();
        } finally {
            threads.shutdown();
        }

        assertThat(order).hasSize(4 * ROUNDS);
        for (int i = 0; i < order.size(); i += 4) {
            assertThat(order.subList(i, i + 4)).containsExactly("RESUME", "cont", "STOP", "stop");
        }
    }

    @Test
    void whatCameIsCounted(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());

        goRound(vm, 5);
        vm.provoke(ResetEvent.class, "system_reset");

        assertThat(vm.monitor().snapshot().events())
                .extracting(EventTypeCounts::eventName)
                .containsExactlyInAnyOrder("RESET", "RESUME", "STOP");
        assertThat(vm.monitor().snapshot().events())
                .extracting(EventTypeCounts::count)
                .containsExactlyInAnyOrder(1L, 5L, 5L);
    }

    @Test
    void messagesAreLoggedWithoutTheirSecrets(Lab lab) throws Exception {
        Logger logger = Logger.getLogger(LoggingTap.LOGGER);
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler handler = new LogLines(lines);
        logger.setLevel(Level.FINE);
        logger.addHandler(handler);
        try {
            Vm vm = lab.start(
                    Machine.pc().with("-vnc", "unix:vnc.sock,password=on"), monitor -> monitor.tap(new LoggingTap()));
            vm.execute("set_password", Map.of("protocol", "vnc", "password", "open sesame"));
            vm.provoke(ShutdownEvent.class, "quit");
            vm.awaitEnd();
        } finally {
            logger.removeHandler(handler);
            logger.setLevel(null);
        }

        assertThat(lines).anyMatch(line -> line.startsWith("monitor0 <- {\"QMP\": "));
        assertThat(lines).anyMatch(line -> line.startsWith("monitor0 -> ") && line.contains("\"set_password\""));
        assertThat(lines).anyMatch(line -> line.startsWith("monitor0 <- ") && line.contains("\"SHUTDOWN\""));
        assertThat(lines).noneMatch(line -> line.contains("sesame"));
    }

    private static void goRound(Vm vm, int rounds) {
        List<CompletableFuture<?>> replies = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            replies.add(vm.monitor().execute("cont"));
            replies.add(vm.monitor().execute("stop"));
        }
        replies.forEach(vm::await);
    }

    private static List<QemuEvent> endOf(Vm vm) throws Exception {
        vm.awaitEnd();
        return vm.session().events();
    }

    private static List<QemuEvent> events(List<Signal<QemuEvent>> signals) {
        List<QemuEvent> events = new ArrayList<>();
        for (Signal<QemuEvent> signal : signals) {
            if (signal instanceof Signal.Received<QemuEvent> received) {
                events.add(received.event());
            }
        }
        return events;
    }

    /** Asks for the next one when it has got one. */
    private static final class OneByOne<I> implements Flow.Subscriber<I> {
        private final List<I> items = new ArrayList<>();
        private final CompletableFuture<List<I>> all = new CompletableFuture<>();
        private Flow.@Nullable Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription to) {
            subscription = to;
            to.request(1);
        }

        @Override
        public void onNext(I item) {
            items.add(item);
            if (subscription != null) {
                subscription.request(1);
            }
        }

        @Override
        public void onError(Throwable failure) {
            all.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            all.complete(items);
        }
    }

    private static final class LogLines extends Handler {
        private final List<String> lines;

        private LogLines(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
