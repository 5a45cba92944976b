package io.github.qmpevents.it.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qmpevents.it.events.AcpiDeviceOstEvent;
import io.github.qmpevents.it.events.DeviceDeletedEvent;
import io.github.qmpevents.it.events.DeviceTrayMovedEvent;
import io.github.qmpevents.it.events.DumpCompletedEvent;
import io.github.qmpevents.it.events.MemUnplugErrorEvent;
import io.github.qmpevents.it.live.guest.GuestProgram;
import io.github.qmpevents.it.live.qemu.Machine;
import io.github.qmpevents.runtime.json.JsonArray;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Devices that come, move and go, and the memory of a guest. */
@LiveTests
class DeviceLiveTest {
    /** Ports of the chipset's memory hotplug: which slot is meant, and what is said about it. */
    private static final int MEMORY_SLOT = 0xa00;

    private static final int OST_EVENT = 0xa04;
    private static final int OST_STATUS = 0xa08;
    private static final int MEMORY_CONTROL = 0xa14;
    private static final int EJECT = 8;

    @Test
    @Provokes(
            value = AcpiDeviceOstEvent.class,
            by = "module of memory, guest that writes an answer to the ports of the memory hotplug")
    void acpiDeviceOst(Lab lab) throws Exception {
        Vm vm = lab.start(withMemoryModule(
                Machine.pc(),
                new GuestProgram()
                        .outLong(MEMORY_SLOT, 0)
                        .outLong(OST_EVENT, 3)
                        .outLong(OST_STATUS, 0x84)
                        .outLong(MEMORY_SLOT, 1)
                        .outLong(OST_EVENT, 0x103)
                        .outLong(OST_STATUS, 0xffff_ffff)));
        CompletableFuture<AcpiDeviceOstEvent> empty =
                vm.expect(AcpiDeviceOstEvent.class, event -> event.info().slot().equals("1"));

        AcpiDeviceOstEvent ost = vm.run(AcpiDeviceOstEvent.class);

        AcpiDeviceOstEvent.Info info = ost.info();
        assertThat(info.device()).isEqualTo("module0");
        assertThat(info.slot()).isEqualTo("0");
        assertThat(info.slotType()).isEqualTo(AcpiDeviceOstEvent.InfoSlotType.DIMM);
        assertThat(info.source()).isEqualTo(3);
        assertThat(info.status()).isEqualTo(0x84);
        assertThat(vm.await(empty).info().device()).isNull();
        assertThat(vm.await(empty).info().status()).isEqualTo(0xffff_ffffL);
    }

    @Test
    @Provokes(
            value = MemUnplugErrorEvent.class,
            by = "guest that ejects a module of memory from a chipset that was told not to support that")
    void memUnplugError(Lab lab) throws Exception {
        Vm vm = lab.start(withMemoryModule(
                Machine.q35(), new GuestProgram().outLong(MEMORY_SLOT, 0).outByte(MEMORY_CONTROL, EJECT)));
        String chipset =
                properties(vm, "/machine/unattached", "child<ICH9-LPC>").get(0);
        assumeTrue(
                properties(vm, chipset, "bool").contains(chipset + "/memory-hotplug-support"),
                "the chipset of this QEMU cannot be told to leave memory where it is");
        vm.execute("qom-set", Map.of("path", chipset, "property", "memory-hotplug-support", "value", false));

        MemUnplugErrorEvent error = vm.run(MemUnplugErrorEvent.class);

        assertThat(error.device()).isEqualTo("module0");
        assertThat(error.msg()).contains("unplug");
    }

    private static Machine withMemoryModule(Machine machine, GuestProgram program) {
        return machine.with("-m", "32,slots=2,maxmem=1G")
                .with("-object", "memory-backend-ram,id=memory0,size=128M")
                .device("pc-dimm,id=module0,memdev=memory0")
                .boots(program);
    }

    /** The paths of the properties of a type that an object of QEMU has. */
    private static List<String> properties(Vm vm, String object, String type) {
        JsonArray all = (JsonArray) vm.execute("qom-list", Map.of("path", object));
        return all.values().stream()
                .map(JsonObject.class::cast)
                .filter(property -> text(property, "type").equals(type))
                .map(property -> object + "/" + text(property, "name"))
                .toList();
    }

    private static String text(JsonObject object, String member) {
        return object.get(member) instanceof JsonString string ? string.value() : "";
    }

    @Test
    @Provokes(value = DeviceDeletedEvent.class, by = "commands `device_add` and `device_del` for a USB tablet")
    void deviceDeleted(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc().device("qemu-xhci"));
        vm.execute("device_add", Map.of("driver", "usb-tablet", "id", "tablet0"));

        DeviceDeletedEvent deleted = vm.provoke(DeviceDeletedEvent.class, "device_del", Map.of("id", "tablet0"));

        assertThat(deleted.device()).isEqualTo("tablet0");
        assertThat(deleted.path()).isEqualTo("/machine/peripheral/tablet0");
    }

    @Test
    @Provokes(value = DeviceTrayMovedEvent.class, by = "commands `blockdev-open-tray` and `blockdev-close-tray`")
    void deviceTrayMoved(Lab lab) throws Exception {
        Vm vm = lab.start(
                Machine.pc().with("-drive", "if=none,id=drive0,media=cdrom").device("ide-cd,id=cd0,drive=drive0"));

        DeviceTrayMovedEvent out = vm.provoke(DeviceTrayMovedEvent.class, "blockdev-open-tray", Map.of("id", "cd0"));
        DeviceTrayMovedEvent in = vm.provoke(DeviceTrayMovedEvent.class, "blockdev-close-tray", Map.of("id", "cd0"));

        assertThat(out.device()).isEqualTo("drive0");
        assertThat(out.trayOpen()).isTrue();
        assertThat(in.trayOpen()).isFalse();
    }

    @Test
    @Provokes(value = DumpCompletedEvent.class, by = "command `dump-guest-memory` with `detach`")
    void dumpCompleted(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc());

        DumpCompletedEvent completed = vm.provoke(DumpCompletedEvent.class, "dump-guest-memory", dumpTo("/dev/null"));

        DumpCompletedEvent.Result result = completed.result();
        assertThat(result.status()).isEqualTo(DumpCompletedEvent.ResultStatus.COMPLETED);
        assertThat(result.completed()).isEqualTo(result.total()).isGreaterThanOrEqualTo(32 << 20);
        assertThat(completed.error()).isNull();
    }

    @Test
    void aDumpFails(Lab lab) throws Exception {
        Vm vm = lab.start(Machine.pc());

        DumpCompletedEvent completed = vm.provoke(DumpCompletedEvent.class, "dump-guest-memory", dumpTo("/dev/full"));

        assertThat(completed.result().status()).isEqualTo(DumpCompletedEvent.ResultStatus.FAILED);
        assertThat(completed.error()).isNotEmpty();
    }

    private static Map<String, ?> dumpTo(String file) {
        return Map.of("paging", false, "protocol", "file:" + file, "detach", true);
    }
}
