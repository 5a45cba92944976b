package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.it.events.BlockImageCorruptedEvent;
import io.github.qmpevents.it.events.BlockIoErrorEvent;
import io.github.qmpevents.it.events.QemuEvent;
import io.github.qmpevents.it.events.QuorumFailureEvent;
import io.github.qmpevents.it.events.QuorumReportBadEvent;
import io.github.qmpevents.it.events.StopEvent;
import io.github.qmpevents.it.live.guest.GuestProgram;
import io.github.qmpevents.it.live.qemu.DamagedImage;
import io.github.qmpevents.it.live.qemu.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Disks that fail, disagree, or are damaged. */
@LiveTests
class BlockLiveTest {
    private static final int FIRST_DISK = 0x80;
    private static final int BAD_SECTOR = 100;
    private static final int SIZE = 1 << 20;

    @Test
    @Provokes(
            value = BlockIoErrorEvent.class,
            by = "guest that writes to a disk that fails, by the BIOS; `werror` is `stop`")
    void blockIoError(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc()
                .with("-drive", failingDisk("write") + ",werror=stop")
                .onGuestDisk(new GuestProgram().writeSector(FIRST_DISK, BAD_SECTOR)));
        CompletableFuture<StopEvent> stop = vm.expect(StopEvent.class);

        BlockIoErrorEvent error = vm.run(BlockIoErrorEvent.class);

        assertThat(error.device()).isEqualTo("disk0");
        assertThat(error.operation()).isEqualTo(BlockIoErrorEvent.Operation.WRITE);
        assertThat(error.action()).isEqualTo(BlockIoErrorEvent.Action.STOP);
        assertThat(error.nospace()).isFalse();
        assertThat(error.reason()).isEqualTo("Input/output error");
        vm.await(stop);
    }

    @Test
    void aGuestIsToldOfAnErrorOfItsDisk(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc()
                .with("-drive", failingDisk("read") + ",rerror=report,werror=report")
                .onGuestDisk(new GuestProgram().readSector(FIRST_DISK, BAD_SECTOR)));

        BlockIoErrorEvent error = vm.run(BlockIoErrorEvent.class);

        assertThat(error.operation()).isEqualTo(BlockIoErrorEvent.Operation.READ);
        assertThat(error.action()).isEqualTo(BlockIoErrorEvent.Action.REPORT);
        assertThat(error.nospace()).isNull();
    }

    /** The disk from which the machine starts, with one sector that cannot be read or not be written. */
    private static String failingDisk(String access) {
        return "if=ide,index=0,id=disk0,driver=blkdebug,image.driver=file,image.filename=" + Machine.GUEST_DISK
                + ",inject-error.0.event=none,inject-error.0.iotype=" + access
                + ",inject-error.0.errno=5,inject-error.0.sector=" + BAD_SECTOR;
    }

    @Test
    @Provokes(
            value = BlockImageCorruptedEvent.class,
            by = "qcow2 image with a wrong address inside, command `qemu-io` that reads it")
    void blockImageCorrupted(Lab lab) throws Exception {
        DamagedImage.write(lab.folder().resolve("damaged.qcow2"));
        Vm vm = lab.start(Machine.none());
        vm.execute(
                "blockdev-add",
                Map.of(
                        "driver", "qcow2",
                        "node-name", "node0",
                        "file", Map.of("driver", "file", "filename", "damaged.qcow2")));

        BlockImageCorruptedEvent corrupted = provokeByIo(vm, BlockImageCorruptedEvent.class, "node0", "read 0 64k");

        assertThat(corrupted.device()).isEmpty();
        assertThat(corrupted.nodeName()).isEqualTo("node0");
        assertThat(corrupted.msg()).contains("unaligned");
        assertThat(corrupted.fatal()).isTrue();
        assertThat(corrupted.offset()).isNull();
        assertThat(corrupted.size()).isNull();
    }

    @Test
    @Provokes(
            value = QuorumReportBadEvent.class,
            by = "quorum of three images, one of which differs, command `qemu-io` that reads it")
    void quorumReportBad(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());
        quorum(lab, vm, 2);

        QuorumReportBadEvent bad = provokeByIo(vm, QuorumReportBadEvent.class, "quorum0", "read 64k 4k");

        assertThat(bad.type()).isEqualTo(QuorumReportBadEvent.Type.READ);
        assertThat(bad.error()).isNull();
        assertThat(bad.nodeName()).isEqualTo("copy2");
        assertThat(bad.sectorNum()).isEqualTo(128);
        assertThat(bad.sectorsCount()).isEqualTo(8);
    }

    @Test
    @Provokes(
            value = QuorumFailureEvent.class,
            by = "quorum of three images that all have to agree and do not, command `qemu-io` that reads it")
    void quorumFailure(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());
        quorum(lab, vm, 3);

        QuorumFailureEvent failure = provokeByIo(vm, QuorumFailureEvent.class, "quorum0", "read 64k 4k");

        assertThat(failure.reference()).isEqualTo("quorum0");
        assertThat(failure.sectorNum()).isEqualTo(128);
        assertThat(failure.sectorsCount()).isEqualTo(8);
    }

    /** Three copies of a disk; the last one has other content. */
    private static void quorum(Lab lab, Vm vm, int threshold) throws IOException {
        List<String> copies = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            byte[] content = new byte[SIZE];
            Arrays.fill(content, (byte) (i / 2));
            Files.write(lab.folder().resolve("copy" + i + ".img"), content);
            copies.add("copy" + i);
            vm.execute(
                    "blockdev-add", Map.of("driver", "file", "node-name", "copy" + i, "filename", "copy" + i + ".img"));
        }
        vm.execute(
                "blockdev-add",
                Map.of("driver", "quorum", "node-name", "quorum0", "children", copies, "vote-threshold", threshold));
    }

    private static <E extends QemuEvent> E provokeByIo(Vm vm, Class<E> type, String node, String access) {
        CompletableFuture<E> event = vm.expect(type);
        vm.hmp("qemu-io " + node + " \"" + access + "\"");
        return vm.await(event);
    }
}
