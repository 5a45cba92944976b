package com.acme.vm;

import com.acme.vm.events.BlockIoErrorEvent;
import com.acme.vm.events.BlockJobCompletedEvent;
import com.acme.vm.events.QemuEvents;
import com.acme.vm.events.ShutdownEvent;
import io.github.qmpevents.runtime.monitor.QmpMonitor;
import java.io.IOException;
import java.nio.file.Path;

/** Watches a QEMU that was started with {@code -qmp unix:vm.sock,server=on,wait=off}. */
public final class Watch {
    public static void main(String[] args) throws IOException {
        try (var vm = QmpMonitor.builder(Path.of("vm.sock"), QemuEvents.TABLE)
                .on(ShutdownEvent.class, e -> System.out.println("off since " + e.timestamp()))
                .on(BlockJobCompletedEvent.class, e -> System.out.println(e.device() + " ended, error: " + e.error()))
                .on(BlockIoErrorEvent.class, e -> System.out.println(e.device() + ": " + outcome(e.action())))
                .onUnrecognized(e -> System.err.println(e.eventName() + ": " + e.detail()))
                .connect()) {
            vm.ended().join(); // until QEMU ends; events come in a thread of their own
        }
    }

    private static String outcome(BlockIoErrorEvent.Action action) {
        return switch (action.value()) {
            case IGNORE -> "an error, ignored";
            case REPORT -> "an error, left to the guest";
            case STOP -> "an error, the machine stops";
            case UNRECOGNIZED -> "an error, and " + action.wireName(); // a newer QEMU knows more than the description
        };
    }
}
