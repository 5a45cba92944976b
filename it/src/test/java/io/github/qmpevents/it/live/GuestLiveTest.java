package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.it.events.BalloonChangeEvent;
import io.github.qmpevents.it.events.GuestPanickedEvent;
import io.github.qmpevents.it.events.NicRxFilterChangedEvent;
import io.github.qmpevents.it.events.ResumeEvent;
import io.github.qmpevents.it.events.RtcChangeEvent;
import io.github.qmpevents.it.events.StopEvent;
import io.github.qmpevents.it.events.VserportChangeEvent;
import io.github.qmpevents.it.events.WatchdogEvent;
import io.github.qmpevents.it.live.guest.GuestProgram;
import io.github.qmpevents.it.live.guest.VirtQueue;
import io.github.qmpevents.it.live.qemu.Machine;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What a guest does, or leaves undone, with its devices. */
@LiveTests
class GuestLiveTest {
    private static final int MEBIBYTE = 1 << 20;
    private static final int PANIC_PORT = 0x505;
    private static final int WATCHDOG_PORT = 0x443;
    private static final int SLOT = 5;
    private static final String VIRTIO = ",addr=" + SLOT + ",disable-modern=on";
    private static final int FREE_MEMORY = 0x8000;

    @Test
    @Provokes(
            value = GuestPanickedEvent.class,
            by = "device `pvpanic`, guest that writes 1 to its port; option `panic=pause`")
    void guestPanicked(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc()
                .with("-action", "panic=pause")
                .device("pvpanic")
                .boots(new GuestProgram().outByte(PANIC_PORT, 1)));
        CompletableFuture<StopEvent> stop = vm.expect(StopEvent.class);

        GuestPanickedEvent panicked = vm.run(GuestPanickedEvent.class);

        assertThat(panicked.action()).isEqualTo(GuestPanickedEvent.Action.PAUSE);
        vm.await(stop);
    }

    @Test
    void aGuestPanicsAndNothingIsSetUpForThat(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc().device("pvpanic").boots(new GuestProgram().outByte(PANIC_PORT, 1)));

        GuestPanickedEvent panicked = vm.run(GuestPanickedEvent.class);

        assertThat(panicked.action().wireName()).isIn("pause", "poweroff");
    }

    @Test
    @Provokes(
            value = WatchdogEvent.class,
            by = "device `ib700`, guest that starts it and never calms it; option `watchdog=pause`")
    void watchdog(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc()
                .with("-action", "watchdog=pause")
                .device("ib700")
                .boots(new GuestProgram().outByte(WATCHDOG_PORT, 0x0f)));
        CompletableFuture<StopEvent> stop = vm.expect(StopEvent.class);

        WatchdogEvent watchdog = vm.run(WatchdogEvent.class);

        assertThat(watchdog.action()).isEqualTo(WatchdogEvent.Action.PAUSE);
        vm.await(stop);
    }

    @Test
    @Provokes(
            value = RtcChangeEvent.class,
            by = "guest that sets the hours of its clock; option `-rtc base=2020-01-01`")
    void rtcChange(Lab lab) throws Exception {
        GuestProgram program = new GuestProgram().setClock(4, 0x12);
        Vm vm = lab.start(
                Machine.pc().with("-rtc", "base=2020-01-01T00:00:00,clock=vm").boots(program));

        RtcChangeEvent change = vm.run(RtcChangeEvent.class);

        assertThat(change.offset()).isBetween(12 * 60 * 60 - 60L, 12 * 60 * 60 + 60L);
    }

    @Test
    @Provokes(
            value = BalloonChangeEvent.class,
            by = "command `balloon`, guest that does what its virtio balloon is told")
    void balloonChange(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc()
                .device("virtio-balloon-pci" + VIRTIO)
                .boots(new GuestProgram().virtio(SLOT).ready().follow(0, 4)));
        vm.run(ResumeEvent.class);

        BalloonChangeEvent change = vm.provoke(BalloonChangeEvent.class, "balloon", Map.of("value", 20 * MEBIBYTE));

        assertThat(change.actual()).isEqualTo(20 * MEBIBYTE);
    }

    @Test
    @Provokes(
            value = NicRxFilterChangedEvent.class,
            by = "guest that tells its virtio network card to let all packets in")
    void nicRxFilterChanged(Lab lab) throws Exception {
        int controlQueueAndReceiveModes = 1 << 17 | 1 << 18;
        byte[] receiveModeOfAll = {0, 0};
        byte[] on = {1};
        VirtQueue queue = new VirtQueue(2, 64, FREE_MEMORY).request(1, receiveModeOfAll, on);
        Vm vm = lab.start(Machine.pc()
                .with("-netdev", "hubport,id=hub0,hubid=0")
                .device("virtio-net-pci,id=nic0,netdev=hub0,romfile=" + VIRTIO)
                .boots(new GuestProgram()
                        .virtio(SLOT)
                        .features(controlQueueAndReceiveModes)
                        .queue(queue)
                        .ready()
                        .kick(queue)
                        .then()));

        NicRxFilterChangedEvent change = vm.run(NicRxFilterChangedEvent.class);

        assertThat(change.name()).isEqualTo("nic0");
        assertThat(change.path()).startsWith("/machine/peripheral/nic0");
    }

    /** The second event comes a second later: QEMU sends no more of them for one port. */
    @Test
    @Provokes(value = VserportChangeEvent.class, by = "guest that opens and closes its virtio serial port")
    void vserportChange(Lab lab) throws Exception {
        int severalPorts = 1 << 1;
        byte[] portOneIsOpen = {1, 0, 0, 0, 6, 0, 1, 0};
        byte[] portOneIsClosed = {1, 0, 0, 0, 6, 0, 0, 0};
        VirtQueue queue =
                new VirtQueue(3, 32, FREE_MEMORY).request(portOneIsOpen).request(portOneIsClosed);
        Vm vm = lab.start(Machine.pc()
                .device("virtio-serial-pci" + VIRTIO)
                .device("virtserialport,id=port0")
                .boots(new GuestProgram()
                        .virtio(SLOT)
                        .features(severalPorts)
                        .queue(queue)
                        .ready()
                        .kick(queue)
                        .then()));
        CompletableFuture<VserportChangeEvent> closed = vm.expect(VserportChangeEvent.class, event -> !event.open());

        VserportChangeEvent opened = vm.run(VserportChangeEvent.class);

        assertThat(opened.id()).isEqualTo("port0");
        assertThat(opened.open()).isTrue();
        assertThat(vm.await(closed).id()).isEqualTo("port0");
    }
}
