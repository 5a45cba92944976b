package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.it.events.UnrecognizedEvent;
import io.github.qmpevents.it.live.guest.GuestProgram;
import io.github.qmpevents.it.live.qemu.Machine;
import io.github.qmpevents.runtime.UnrecognizedReason;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Events that QEMU learned after the description was written: they arrive all the same, with their data. */
@LiveTests
class NewerEventsLiveTest {
    private static final int SIZE = 1 << 20;

    @Test
    void aDiskIsWrittenBeyondAThreshold(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());
        disk(vm, "disk0");
        vm.execute("block-set-write-threshold", Map.of("node-name", "disk0", "write-threshold", 65536));
        CompletableFuture<UnrecognizedEvent> event = expect(vm, "BLOCK_WRITE_THRESHOLD");

        vm.hmp("qemu-io disk0 \"write 60k 8k\"");

        assertThat(vm.await(event).reason()).isEqualTo(UnrecognizedReason.UNKNOWN_EVENT);
        assertThat(vm.await(event).data()).asString().contains("\"node-name\": \"disk0\"");
    }

    @Test
    void aJobWaitsToBeFinalized(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());
        disk(vm, "disk0");
        disk(vm, "disk1");
        CompletableFuture<UnrecognizedEvent> event = expect(vm, "BLOCK_JOB_PENDING");

        vm.execute(
                "blockdev-backup",
                Map.of("job-id", "job0", "device", "disk0", "target", "disk1", "sync", "full", "auto-finalize", false));

        assertThat(vm.await(event).data()).asString().contains("\"id\": \"job0\"");
    }

    @Test
    void anExportIsTakenBack(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());
        disk(vm, "disk0");
        vm.execute("nbd-server-start", Map.of("addr", Map.of("type", "unix", "data", Map.of("path", "nbd.sock"))));
        vm.execute("block-export-add", Map.of("id", "export0", "type", "nbd", "node-name", "disk0"));
        CompletableFuture<UnrecognizedEvent> event = expect(vm, "BLOCK_EXPORT_DELETED");

        vm.execute("block-export-del", Map.of("id", "export0"));

        assertThat(vm.await(event).data()).asString().contains("\"id\": \"export0\"");
    }

    @Test
    void aGuestStartsItsCrashKernel(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc().device("pvpanic").boots(new GuestProgram().outByte(0x505, 2)));
        CompletableFuture<UnrecognizedEvent> event = expect(vm, "GUEST_CRASHLOADED");

        vm.execute("cont");

        assertThat(vm.await(event).data()).asString().contains("\"action\": \"run\"");
    }

    private static CompletableFuture<UnrecognizedEvent> expect(Vm vm, String name) {
        return vm.expect(UnrecognizedEvent.class, event -> event.eventName().equals(name));
    }

    private static void disk(Vm vm, String name) {
        vm.execute("blockdev-add", Map.of("driver", "null-co", "node-name", name, "size", SIZE));
    }
}
