package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.it.events.PowerdownEvent;
import io.github.qmpevents.it.events.ResetEvent;
import io.github.qmpevents.it.events.ResumeEvent;
import io.github.qmpevents.it.events.ShutdownEvent;
import io.github.qmpevents.it.events.StopEvent;
import io.github.qmpevents.it.events.SuspendDiskEvent;
import io.github.qmpevents.it.events.SuspendEvent;
import io.github.qmpevents.it.events.WakeupEvent;
import io.github.qmpevents.it.live.guest.GuestProgram;
import io.github.qmpevents.it.live.qemu.Machine;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A machine that runs, halts, sleeps, starts over and ends. */
@LiveTests
class RunStateLiveTest {
    /** The register of the chipset's power management by which a guest goes to sleep. */
    private static final int POWER_CONTROL = 0x604;

    private static final int SLEEP_IN_MEMORY = 0x2400;
    private static final int SLEEP_ON_DISK = 0x2800;
    private static final int SWITCH_OFF = 0x2000;

    /** The register of the chipset by which a guest starts over. */
    private static final int RESET_CONTROL = 0xcf9;

    @Test
    @Provokes(value = ResumeEvent.class, by = "command `cont`")
    void resume(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());

        vm.provoke(ResumeEvent.class, "cont");
    }

    @Test
    @Provokes(value = StopEvent.class, by = "command `stop`")
    void stop(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());
        ResumeEvent resume = vm.provoke(ResumeEvent.class, "cont");

        StopEvent stop = vm.provoke(StopEvent.class, "stop");

        assertThat(stop.timestamp()).isAfterOrEqualTo(resume.timestamp());
    }

    @Test
    @Provokes(value = ResetEvent.class, by = "command `system_reset`")
    void reset(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());

        vm.provoke(ResetEvent.class, "system_reset");
    }

    @Test
    void aGuestStartsOver(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc().boots(new GuestProgram().outByte(RESET_CONTROL, 6)));

        vm.run(ResetEvent.class);
    }

    @Test
    @Provokes(value = ShutdownEvent.class, by = "command `quit`")
    void shutdown(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());

        vm.provoke(ShutdownEvent.class, "quit");

        vm.awaitEnd();
    }

    @Test
    void aGuestSwitchesItselfOff(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc().boots(new GuestProgram().outWord(POWER_CONTROL, SWITCH_OFF)));

        vm.run(ShutdownEvent.class);

        vm.awaitEnd();
    }

    @Test
    @Provokes(value = PowerdownEvent.class, by = "command `system_powerdown`")
    void powerdown(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());

        vm.provoke(PowerdownEvent.class, "system_powerdown");
    }

    @Test
    @Provokes(value = SuspendEvent.class, by = "guest that writes S3 to the register of its power management")
    void suspend(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc().boots(new GuestProgram().outWord(POWER_CONTROL, SLEEP_IN_MEMORY)));

        vm.run(SuspendEvent.class);
    }

    @Test
    @Provokes(value = WakeupEvent.class, by = "command `system_wakeup` while the guest sleeps in S3")
    void wakeup(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc().boots(new GuestProgram().outWord(POWER_CONTROL, SLEEP_IN_MEMORY)));
        SuspendEvent suspend = vm.run(SuspendEvent.class);

        WakeupEvent wakeup = vm.provoke(WakeupEvent.class, "system_wakeup");

        assertThat(wakeup.timestamp()).isAfter(suspend.timestamp());
    }

    @Test
    @Provokes(value = SuspendDiskEvent.class, by = "guest that writes S4 to the register of its power management")
    void suspendDisk(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc().boots(new GuestProgram().outWord(POWER_CONTROL, SLEEP_ON_DISK)));
        CompletableFuture<ShutdownEvent> shutdown = vm.expect(ShutdownEvent.class);

        vm.run(SuspendDiskEvent.class);

        vm.await(shutdown);
        vm.awaitEnd();
    }
}
