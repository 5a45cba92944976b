package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.it.events.QemuEvent;
import io.github.qmpevents.it.events.ResetEvent;
import io.github.qmpevents.it.events.ResumeEvent;
import io.github.qmpevents.it.events.ShutdownEvent;
import io.github.qmpevents.it.events.StopEvent;
import io.github.qmpevents.it.live.qemu.Deadline;
import io.github.qmpevents.it.live.qemu.Machine;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import io.github.qmpevents.runtime.subscription.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Connections that are long, many, in a hurry, or cut off. */
@LiveTests
class SessionLiveTest {
    private static final int PAIRS = 1000;
    /** As a process ends that did not see it coming. */
    private static final Set<Cause> BY_THE_SERVER = Set.of(Cause.CLEAN_END, Cause.CUT, Cause.RESET);

    @Test
    void aThousandPairsOfStopAndContArriveInOrder(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());

        burst(vm, PAIRS).forEach(vm::await);
        vm.execute("quit");
        vm.awaitEnd();

        List<QemuEvent> events = vm.session().events();
        assertThat(events).hasSize(2 * PAIRS + 1).last().isInstanceOf(ShutdownEvent.class);
        assertAlternating(events.subList(0, 2 * PAIRS));
    }

    @Test
    void aQemuThatIsKilledEndsItsConnectionOnce(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());
        AtomicInteger stops = new AtomicInteger();
        vm.monitor().on(StopEvent.class, event -> {
            if (stops.incrementAndGet() == 100) {
                vm.process().kill();
            }
        });

        List<CompletableFuture<?>> replies = burst(vm, 10 * PAIRS);
        MonitorEnd end = vm.awaitEnd();

        assertThat(end.cause()).isIn(BY_THE_SERVER);
        assertThat(vm.session().notices()).singleElement().isEqualTo(new Signal.Ended<>(end));
        assertThat(replies).allSatisfy(reply -> assertAnsweredOrEnded(reply));
        assertThat(replies).last().matches(CompletableFuture::isCompletedExceptionally);
        List<QemuEvent> events = vm.session().events();
        assertThat(events).hasSizeBetween(200, replies.size() - 1);
        assertAlternating(events);
    }

    private static void assertAnsweredOrEnded(CompletableFuture<?> reply) {
        @Nullable Throwable failure = Deadline.await(reply.handle((value, thrown) -> thrown));
        if (failure != null) {
            assertThat(failure)
                    .isInstanceOfSatisfying(
                            MonitorEndedException.class,
                            ended -> assertThat(ended.end().cause()).isIn(BY_THE_SERVER));
        }
    }

    private static List<CompletableFuture<?>> burst(Vm vm, int pairs) {
        List<CompletableFuture<?>> replies = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            replies.add(vm.monitor().execute("cont"));
            replies.add(vm.monitor().execute("stop"));
        }
        return replies;
    }

    private static void assertAlternating(List<QemuEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i)).isInstanceOf(i % 2 == 0 ? ResumeEvent.class : StopEvent.class);
        }
        assertThat(events).extracting(QemuEvent::timestamp).isSorted();
    }

    @Test
    void twoMonitorsOfAMachineGetTheSameEvents(Lab lab) throws Exception {
        Vm first = lab.start(Machine.none().monitor("monitor1", ""));
        Vm second = lab.connect(first.process(), "monitor1");

        for (int i = 0; i < 10; i++) {
            CompletableFuture<ResumeEvent> resume = second.expect(ResumeEvent.class);
            CompletableFuture<StopEvent> stop = first.expect(StopEvent.class);
            first.execute("cont");
            second.await(resume);
            second.execute("stop");
            first.await(stop);
        }
        first.execute("quit");
        first.awaitEnd();
        second.awaitEnd();

        assertThat(first.session().events())
                .hasSize(21)
                .isEqualTo(second.session().events());
    }

    @Test
    void aMonitorThatWritesPrettyIsRead(Lab lab) throws Exception {
        Vm vm = lab.connect(lab.run(Machine.none().monitor("pretty0", ",pretty=on")), "pretty0");

        vm.provoke(ResumeEvent.class, "cont");
        vm.provoke(ResetEvent.class, "system_reset");
        vm.provoke(StopEvent.class, "stop");

        assertThat(vm.session().text()).containsPattern("\\{\\R {4}\"timestamp\": \\{\\R");
    }
}
