package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.fake.FakeQemu;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.io.IOException;

/** Ends with an open monitor, which a shutdown hook uses. Prints what the hook did. */
final class HookProgram {
    private HookProgram() {}

    public static void main(String[] arguments) throws IOException {
        FakeQemu qemu = FakeQemu.start();
        qemu.on("query-status").reply("1");
        QmpMonitor<TestEvent> monitor = QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                .onEvent(event -> {})
                .reconnect(Reconnect.backoff())
                .connect();
        monitor.subscribe(EventSelection.of(TestEvent.class), signal -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            System.out.println(monitor.execute("query-status").join().json());
            monitor.close();
            System.out.println(monitor.ended().join().cause());
        }));
    }
}
