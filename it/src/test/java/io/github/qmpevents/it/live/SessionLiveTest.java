package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.it.events.QemuEvent;
import io.github.qmpevents.it.events.ResetEvent;
import io.github.qmpevents.it.events.ResumeEvent;
import io.github.qmpevents.it.events.StopEvent;
import io.github.qmpevents.it.live.qemu.Machine;
import io.github.qmpevents.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Connections that are long, many, in a hurry, or cut off. */
@LiveTests
class SessionLiveTest {
    private static final int PAIRS = 1000;

    @Test
    void aThousandPairsOfStopAndContArriveInOrder(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());

        burst(vm, PAIRS).forEach(vm::await);
        vm.execute("quit");
        vm.awaitEnd();

        List<QemuEvent> events = vm.monitor().session().events();
        assertThat(events).hasSize(2 * PAIRS + 1);
        assertAlternating(events.subList(0, 2 * PAIRS));
    }

    @Test
    void aQemuThatIsKilledEndsItsConnectionOnce(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());
        AtomicInteger stops = new AtomicInteger();
        CompletableFuture<Void> killed = vm.expect(StopEvent.class, event -> stops.incrementAndGet() == 100)
                .thenRun(vm.process()::kill);

        List<CompletableFuture<?>> replies = new ArrayList<>();
        while (!vm.process().ended().isDone()) {
            replies.addAll(burst(vm, 10));
        }
        vm.await(killed);
        vm.awaitEnd();

        assertThat(replies).allMatch(CompletableFuture::isDone).anyMatch(CompletableFuture::isCompletedExceptionally);
        List<QemuEvent> events = vm.monitor().session().events();
        assertThat(events).hasSizeBetween(200, replies.size());
        assertAlternating(events);
    }

    private static List<CompletableFuture<?>> burst(Vm vm, int pairs) {
        List<CompletableFuture<?>> replies = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            replies.add(vm.monitor().send("cont", Map.of()));
            replies.add(vm.monitor().send("stop", Map.of()));
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
        List<Vm> vms = lab.startWithTwoMonitors(Machine.none());
        Vm first = vms.get(0);
        Vm second = vms.get(1);

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

        assertThat(first.monitor().session().events())
                .hasSize(21)
                .isEqualTo(second.monitor().session().events());
    }

    @Test
    void aMonitorThatWritesPrettyIsRead(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none(), ",pretty=on");

        vm.provoke(ResumeEvent.class, "cont");
        vm.provoke(ResetEvent.class, "system_reset");
        vm.provoke(StopEvent.class, "stop");

        assertThat(vm.monitor().session().text()).containsPattern("\\{\\R {4}\"timestamp\": \\{\\R");
    }

    @Test
    void aReplyOfAHundredThousandBytesAndMoreIsRead(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());

        JsonValue schema = vm.execute("query-qmp-schema");

        assertThat(schema.json()).hasSizeGreaterThan(100_000);
    }
}
