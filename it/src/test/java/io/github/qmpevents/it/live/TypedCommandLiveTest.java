package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.it.events.DeviceDeletedEvent;
import io.github.qmpevents.it.live.qemu.Deadline;
import io.github.qmpevents.it.live.qemu.Machine;
import io.github.qmpevents.it.machine.QemuEvents;
import io.github.qmpevents.it.machine.commands.BlockdevOptions;
import io.github.qmpevents.it.machine.commands.BlockdevRef;
import io.github.qmpevents.it.machine.commands.DeviceDelCommand;
import io.github.qmpevents.it.machine.commands.HotpluggableCPU;
import io.github.qmpevents.it.machine.commands.QmpCommands;
import io.github.qmpevents.it.machine.commands.RunState;
import io.github.qmpevents.it.machine.commands.SetPasswordOptions;
import io.github.qmpevents.it.machine.commands.StatusInfo;
import io.github.qmpevents.runtime.command.CommandException;
import io.github.qmpevents.runtime.monitor.QmpMonitor;
import org.junit.jupiter.api.Test;

/** Typed commands, executed by a real QEMU. */
@LiveTests
class TypedCommandLiveTest {
    @Test
    void theStateOfAMachineIsReadAndChanged(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc());
        QmpCommands machine = new QmpCommands(vm.monitor()::execute);

        StatusInfo before = vm.await(machine.queryStatus());
        vm.await(machine.cont());
        StatusInfo after = vm.await(machine.queryStatus());

        assertThat(before.status()).isEqualTo(RunState.PRELAUNCH);
        assertThat(after.status()).isEqualTo(RunState.RUNNING);
        assertThat(after.running()).isTrue();
    }

    @Test
    void aProcessorIsPluggedInWhereQemuSays(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc().with("-smp", "1,maxcpus=2"));
        QmpCommands machine = new QmpCommands(vm.monitor()::execute);
        HotpluggableCPU free = vm.await(machine.queryHotpluggableCpus()).stream()
                .filter(slot -> slot.qomPath() == null)
                .findFirst()
                .orElseThrow();

        vm.await(machine.deviceAdd(cpu ->
                cpu.driver(free.type()).id("cpu1").additional(free.props().toJsonObject())));

        assertThat(vm.await(machine.queryHotpluggableCpus())).allMatch(slot -> slot.qomPath() != null);
    }

    @Test
    void aDeviceIsDeletedAndItsEventAwaited(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc().with("-usb"));
        QmpCommands machine = new QmpCommands(vm.monitor()::execute);
        vm.await(machine.deviceAdd(tablet -> tablet.driver("usb-tablet").id("tablet1")));

        DeviceDeletedEvent deleted = vm.await(vm.monitor()
                .command(DeviceDelCommand.builder().id("tablet1").build())
                .thenAwait(DeviceDeletedEvent.class, event -> "tablet1".equals(event.device()))
                .within(Deadline.OF_ONE_STEP));

        assertThat(deleted.path()).endsWith("tablet1");
    }

    @Test
    void aCommandKnowsTheEventThatEndsIt(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc().with("-usb").monitor("second", ""));
        try (var monitor = QmpMonitor.connect(lab.folder().resolve("second.sock"), QemuEvents.TABLE)) {
            QmpCommands machine = new QmpCommands(monitor::execute);
            vm.await(machine.deviceAdd(tablet -> tablet.driver("usb-tablet").id("tablet1")));

            var deleted = vm.await(
                    monitor.untilDone(DeviceDelCommand.builder().id("tablet1").build())
                            .within(Deadline.OF_ONE_STEP));

            assertThat(deleted.path()).endsWith("tablet1");
        }
    }

    @Test
    void nodesAreAddedByUnionsInAlternates(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());
        QmpCommands machine = new QmpCommands(vm.monitor()::execute);

        vm.await(machine.blockdevAdd(BlockdevOptions.Raw.builder()
                .nodeName("disk")
                .file(new BlockdevRef.Definition(BlockdevOptions.NullCo.builder()
                        .nodeName("nothing")
                        .size(1L << 20)
                        .build()))
                .build()));

        assertThat(vm.await(machine.queryNamedBlockNodes(nodes -> nodes.flat(true))))
                .extracting(node -> node.nodeName())
                .containsExactlyInAnyOrder("disk", "nothing");
    }

    @Test
    void aRefusalIsThatOfTheCommand(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());
        QmpCommands machine = new QmpCommands(vm.monitor()::execute);

        assertThatThrownBy(() -> vm.await(machine.setPassword(
                        SetPasswordOptions.Spice.builder().password("p").build())))
                .cause()
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("set_password failed");
    }
}
