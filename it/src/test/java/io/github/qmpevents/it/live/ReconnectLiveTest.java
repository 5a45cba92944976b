package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.it.events.QemuEvent;
import io.github.qmpevents.it.events.ResumeEvent;
import io.github.qmpevents.it.live.qemu.Deadline;
import io.github.qmpevents.it.live.qemu.Machine;
import io.github.qmpevents.it.live.qemu.NamedPipe;
import io.github.qmpevents.it.live.qemu.QemuProcess;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.monitor.MonitorState;
import io.github.qmpevents.runtime.monitor.QmpMonitor;
import io.github.qmpevents.runtime.monitor.Reconnect;
import io.github.qmpevents.runtime.subscription.EventQueue;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import io.github.qmpevents.runtime.subscription.Signal;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A QEMU that is killed, and started again at the same socket. */
@LiveTests
class ReconnectLiveTest {
    private static final String NAME = "monitor0";
    private static final Reconnect SOON = Reconnect.backoff(Duration.ofMillis(10), Duration.ofMillis(100));

    @Test
    void subscriptionsGoOnBehindAGap(Lab lab) throws Exception {
        CompletableFuture<Void> back = new CompletableFuture<>();
        Vm vm = start(lab, Machine.none(), monitor -> completed(back));
        EventQueue<QemuEvent> queue = vm.monitor().queue(EventSelection.of(QemuEvent.class));
        vm.provoke(ResumeEvent.class, "cont");

        restart(lab, vm, Machine.none());

        assertThat(take(queue)).matches(signal -> isOf(signal, ResumeEvent.class));
        assertThat(take(queue))
                .isInstanceOfSatisfying(
                        Signal.Gap.class, gap -> assertThat(gap.from()).isBefore(gap.to()));
        vm.await(back);
        vm.provoke(ResumeEvent.class, "cont");
        assertThat(take(queue)).matches(signal -> isOf(signal, ResumeEvent.class));
        assertThat(vm.monitor().state()).isEqualTo(MonitorState.RUNNING);
        assertThat(vm.monitor().snapshot().connections().reconnects()).isEqualTo(1);
        vm.monitor().close();
        assertThat(take(queue)).isInstanceOf(Signal.Ended.class);
        assertThat(vm.await(vm.monitor().ended()).cause()).isEqualTo(Cause.CLOSED_HERE);
        assertThat(vm.session().notices()).hasSize(2).first().isInstanceOf(Signal.Gap.class);
    }

    @Test
    void eventsAreHeldBackUntilTheStateOfThingsIsKnown(Lab lab) throws Exception {
        CompletableFuture<JsonValue> status = new CompletableFuture<>();
        CompletableFuture<Void> known = new CompletableFuture<>();
        Vm vm = start(
                lab,
                Machine.none(),
                monitor -> monitor.execute("cont")
                        .thenCompose(reply -> monitor.execute("query-status"))
                        .thenAccept(status::complete)
                        .thenCompose(nothing -> known));
        EventQueue<QemuEvent> queue = vm.monitor().queue(EventSelection.of(QemuEvent.class));

        restart(lab, vm, Machine.none());

        assertThat(vm.await(status).json()).contains("\"running\"");
        assertThat(take(queue)).isInstanceOf(Signal.Gap.class);
        assertThat(queue.poll(Duration.ZERO)).isNull();
        known.complete(null);
        assertThat(take(queue)).matches(signal -> isOf(signal, ResumeEvent.class));
        vm.monitor().close();
    }

    @Test
    void aCommandThatWasNotAnsweredFailsAndAnEventIsStillExpected(Lab lab) throws Exception {
        NamedPipe pipe = NamedPipe.make(lab.folder().resolve("pipe"));
        CompletableFuture<Void> back = new CompletableFuture<>();
        Vm vm = start(lab, Machine.pc(), monitor -> completed(back));
        CompletableFuture<JsonValue> hangs =
                vm.monitor().execute("dump-guest-memory", Map.of("paging", false, "protocol", "file:pipe"));
        CompletableFuture<ResumeEvent> resume = vm.expect(ResumeEvent.class);
        InputStream dumped = pipe.awaitWriter();

        restart(lab, vm, Machine.pc());
        dumped.close();

        assertThatThrownBy(() -> vm.await(hangs)).hasCauseInstanceOf(MonitorEndedException.class);
        vm.await(back);
        vm.execute("cont");
        assertThat(vm.await(resume)).isNotNull();
        vm.monitor().close();
    }

    /** @param resync called when commands can be sent again */
    private static Vm start(Lab lab, Machine machine, Function<QmpMonitor<QemuEvent>, CompletionStage<?>> resync)
            throws IOException {
        QemuProcess process = lab.run(machine.monitor(NAME, ""));
        Session session = lab.session(NAME);
        return lab.add(
                process,
                session,
                session.monitor(lab.socket(NAME + ".sock"))
                        .retryFor(Deadline.OF_ONE_STEP)
                        .reconnect(SOON)
                        .resync(resync)
                        .connect());
    }

    private static CompletionStage<?> completed(CompletableFuture<Void> future) {
        future.complete(null);
        return future;
    }

    private static void restart(Lab lab, Vm vm, Machine machine) throws IOException {
        vm.process().close();
        lab.run(machine.monitor(NAME, ""));
    }

    private static Signal<QemuEvent> take(EventQueue<QemuEvent> queue) throws InterruptedException {
        return Objects.requireNonNull(queue.poll(Deadline.OF_ONE_STEP), "nothing came");
    }

    private static boolean isOf(Signal<QemuEvent> signal, Class<? extends QemuEvent> type) {
        return signal instanceof Signal.Received<QemuEvent> received && type.isInstance(received.event());
    }
}
