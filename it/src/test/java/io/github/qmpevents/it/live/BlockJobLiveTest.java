package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.it.events.BlockJobCancelledEvent;
import io.github.qmpevents.it.events.BlockJobCompletedEvent;
import io.github.qmpevents.it.events.BlockJobErrorEvent;
import io.github.qmpevents.it.events.BlockJobReadyEvent;
import io.github.qmpevents.it.live.qemu.Machine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Jobs that copy one disk of nothing to another. */
@LiveTests
class BlockJobLiveTest {
    private static final int SIZE = 4 << 20;

    @Test
    @Provokes(value = BlockJobReadyEvent.class, by = "command `blockdev-mirror`")
    void blockJobReady(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());
        disk(vm, "from");
        disk(vm, "to");

        BlockJobReadyEvent ready = vm.provoke(BlockJobReadyEvent.class, "blockdev-mirror", job(Map.of()));

        assertThat(ready.type()).isEqualTo(BlockJobReadyEvent.Type.MIRROR);
        assertThat(ready.device()).isEqualTo("job0");
        assertThat(ready.len()).isEqualTo(SIZE);
        assertThat(ready.offset()).isEqualTo(SIZE);
        assertThat(ready.speed()).isZero();
    }

    @Test
    @Provokes(value = BlockJobCompletedEvent.class, by = "command `blockdev-backup`")
    void blockJobCompleted(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());
        disk(vm, "from");
        disk(vm, "to");

        BlockJobCompletedEvent completed =
                vm.provoke(BlockJobCompletedEvent.class, "blockdev-backup", job(Map.of("speed", 1 << 30)));

        assertThat(completed.type()).isEqualTo(BlockJobCompletedEvent.Type.BACKUP);
        assertThat(completed.device()).isEqualTo("job0");
        assertThat(completed.len()).isEqualTo(SIZE);
        assertThat(completed.offset()).isEqualTo(SIZE);
        assertThat(completed.speed()).isEqualTo(1 << 30);
        assertThat(completed.error()).isNull();
    }

    @Test
    @Provokes(value = BlockJobCancelledEvent.class, by = "command `block-job-cancel` for a slow backup")
    void blockJobCancelled(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.none());
        disk(vm, "from");
        disk(vm, "to");
        vm.execute("blockdev-backup", job(Map.of("speed", 65536)));

        BlockJobCancelledEvent cancelled =
                vm.provoke(BlockJobCancelledEvent.class, "block-job-cancel", Map.of("device", "job0"));

        assertThat(cancelled.type()).isEqualTo(BlockJobCancelledEvent.Type.BACKUP);
        assertThat(cancelled.device()).isEqualTo("job0");
        assertThat(cancelled.len()).isEqualTo(SIZE);
        assertThat(cancelled.offset()).isLessThan(SIZE);
        assertThat(cancelled.speed()).isEqualTo(65536);
    }

    @Test
    @Provokes(
            value = BlockJobErrorEvent.class,
            by = "backup to a disk that fails to write; `on-target-error` is `report`")
    void blockJobError(Lab lab) throws Exception {
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
        CompletableFuture<BlockJobCompletedEvent> completed = vm.expect(BlockJobCompletedEvent.class);

        BlockJobErrorEvent error =
                vm.provoke(BlockJobErrorEvent.class, "blockdev-backup", job(Map.of("on-target-error", "report")));

        assertThat(error.device()).isEqualTo("job0");
        assertThat(error.operation()).isEqualTo(BlockJobErrorEvent.Operation.WRITE);
        assertThat(error.action()).isEqualTo(BlockJobErrorEvent.Action.REPORT);
        assertThat(vm.await(completed).error()).isEqualTo("Input/output error");
    }

    private static void disk(Vm vm, String name) {
        vm.execute("blockdev-add", Map.of("driver", "null-co", "node-name", name, "size", SIZE));
    }

    private static Map<String, ?> job(Map<String, ?> more) {
        Map<String, Object> arguments = new HashMap<>(more);
        arguments.putAll(Map.of("job-id", "job0", "device", "from", "target", "to", "sync", "full"));
        return arguments;
    }
}
