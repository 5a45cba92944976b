package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.it.events.BlockJobCancelledEvent;
import io.github.qmpevents.it.events.BlockJobCompletedEvent;
import io.github.qmpevents.it.events.BlockJobErrorEvent;
import io.github.qmpevents.it.events.DeviceDeletedEvent;
import io.github.qmpevents.it.events.DumpCompletedEvent;
import io.github.qmpevents.it.events.MemUnplugErrorEvent;
import io.github.qmpevents.it.events.MigrationEvent;
import io.github.qmpevents.it.events.QemuEvent;
import io.github.qmpevents.it.events.ResumeEvent;
import io.github.qmpevents.it.events.ShutdownEvent;
import io.github.qmpevents.it.events.StopEvent;
import io.github.qmpevents.it.live.qemu.Deadline;
import io.github.qmpevents.it.live.qemu.Machine;
import io.github.qmpevents.runtime.command.CommandException;
import io.github.qmpevents.runtime.monitor.CommandWait;
import io.github.qmpevents.runtime.monitor.FailedOnEventException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Commands that are over when an event says so. */
@LiveTests
class CommandWaitLiveTest {
    private static final int SIZE = 4 << 20;
    private static final Map<String, ?> BACKUP =
            Map.of("job-id", "job0", "device", "from", "target", "to", "sync", "full", "on-target-error", "report");

    @Test
    void aDeviceIsGone(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc().device("qemu-xhci").device("usb-tablet,id=tablet0"));

        DeviceDeletedEvent deleted = await(
                vm,
                vm.monitor()
                        .command("device_del", Map.of("id", "tablet0"))
                        .thenAwait(DeviceDeletedEvent.class, event -> "tablet0".equals(event.device()))
                        .orFailOn(MemUnplugErrorEvent.class, event -> "tablet0".equals(event.device())));

        assertThat(deleted.path()).isEqualTo("/machine/peripheral/tablet0");
    }

    @Test
    void aRefusedCommandLeavesNothingBehindThatWaits(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());
        int subscriptions = vm.monitor().snapshot().subscriptions().size();

        assertThatThrownBy(() -> await(
                        vm,
                        vm.monitor()
                                .command("device_del", Map.of("id", "nobody"))
                                .thenAwait(DeviceDeletedEvent.class)))
                .hasCauseInstanceOf(CommandException.class);

        assertThat(vm.monitor().snapshot().subscriptions()).hasSize(subscriptions);
    }

    @Test
    void aJobIsDone(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());
        disk(vm, "from");
        disk(vm, "to");

        BlockJobCompletedEvent completed = await(vm, backup(vm));

        assertThat(completed.offset()).isEqualTo(completed.len()).isEqualTo(SIZE);
    }

    @Test
    void aJobMeetsAnError(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());
        disk(vm, "from");
        vm.execute(
                "blockdev-add",
                Map.of(
                        "driver",
                        "blkdebug",
                        "node-name",
                        "to",
                        "image",
                        Map.of("driver", "null-co", "size", SIZE),
                        "inject-error",
                        List.of(Map.of("event", "none", "iotype", "write", "errno", 5))));

        assertThatThrownBy(() -> await(vm, backup(vm)))
                .cause()
                .isInstanceOfSatisfying(
                        FailedOnEventException.class,
                        failure -> assertThat(failure.event()).isInstanceOf(BlockJobErrorEvent.class));
    }

    @Test
    void aJobIsCalledOff(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());
        disk(vm, "from");
        disk(vm, "to");
        vm.execute(
                "blockdev-backup",
                Map.of("job-id", "job0", "device", "from", "target", "to", "sync", "full", "speed", 65536));

        QemuEvent end = await(
                vm,
                vm.monitor()
                        .command("block-job-cancel", Map.of("device", "job0"))
                        .thenAwait(BlockJobCompletedEvent.class)
                        .or(
                                BlockJobCancelledEvent.class,
                                event -> event.device().equals("job0")));

        assertThat(end).isInstanceOf(BlockJobCancelledEvent.class);
    }

    @Test
    void aMachineHasLeft(Lab lab) throws Exception {
        Vm vm = startThatTellsOfMigration(lab);

        MigrationEvent completed = await(vm, migrate(vm, "exec:cat > /dev/null"));

        assertThat(completed.status()).isEqualTo(MigrationEvent.Status.COMPLETED);
    }

    @Test
    void aMachineCannotLeave(Lab lab) throws Exception {
        Vm vm = startThatTellsOfMigration(lab);

        assertThatThrownBy(() -> await(vm, migrate(vm, "exec:exit 1")))
                .hasCauseInstanceOf(FailedOnEventException.class);
    }

    @Test
    void theMemoryIsDumped(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc());

        DumpCompletedEvent completed = await(
                vm,
                vm.monitor()
                        .command(
                                "dump-guest-memory",
                                Map.of("paging", false, "protocol", "file:/dev/null", "detach", true))
                        .thenAwait(DumpCompletedEvent.class));

        assertThat(completed.result().status()).isEqualTo(DumpCompletedEvent.ResultStatus.COMPLETED);
    }

    @Test
    void qemuIsGone(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());

        assertThat(vm.await(vm.monitor()
                        .command("quit")
                        .thenAwait(StopEvent.class)
                        .orEnd()
                        .within(Deadline.OF_ONE_STEP)))
                .isNull();

        vm.awaitEnd();
        assertThat(vm.session().events()).singleElement().isInstanceOf(ShutdownEvent.class);
    }

    @Test
    void anEventThatDoesNotComeIsNotWaitedForForEver(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());

        assertThatThrownBy(() -> vm.await(vm.monitor()
                        .command("query-name")
                        .thenAwait(StopEvent.class)
                        .within(Duration.ofMillis(50))))
                .hasCauseInstanceOf(TimeoutException.class);

        vm.provoke(ResumeEvent.class, "cont");
    }

    private static CommandWait<QemuEvent, BlockJobCompletedEvent> backup(Vm vm) {
        return vm.monitor()
                .command("blockdev-backup", BACKUP)
                .thenAwait(BlockJobCompletedEvent.class, event -> event.error() == null)
                .orFailOn(BlockJobErrorEvent.class, event -> event.device().equals("job0"));
    }

    private static Vm startThatTellsOfMigration(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc());
        vm.execute(
                "migrate-set-capabilities",
                Map.of("capabilities", List.of(Map.of("capability", "events", "state", true))));
        return vm;
    }

    private static CommandWait<QemuEvent, MigrationEvent> migrate(Vm vm, String uri) {
        return vm.monitor()
                .command("migrate", Map.of("uri", uri))
                .thenAwait(MigrationEvent.class, event -> event.status().equals(MigrationEvent.Status.COMPLETED))
                .orFailOn(MigrationEvent.class, event -> event.status().equals(MigrationEvent.Status.FAILED));
    }

    private static <E extends QemuEvent> E await(Vm vm, CommandWait<QemuEvent, E> wait) {
        return Objects.requireNonNull(vm.await(wait.within(Deadline.OF_ONE_STEP)));
    }

    private static void disk(Vm vm, String name) {
        vm.execute("blockdev-add", Map.of("driver", "null-co", "node-name", name, "size", SIZE));
    }
}
