package io.github.qmpevents.it.live;

import io.github.qmpevents.it.events.QemuEvent;
import io.github.qmpevents.it.live.qemu.Deadline;
import io.github.qmpevents.it.live.qemu.QemuProcess;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.monitor.QmpMonitor;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * A virtual machine of a test, with a monitor. All that waits does so for {@code Deadline.OF_ONE_STEP} at most.
 *
 * @param process the QEMU that it was started with
 * @param session what came of its monitor
 */
record Vm(QemuProcess process, Session session, QmpMonitor<QemuEvent> monitor) {
    /** Sends a command, and waits for what it returns. */
    JsonValue execute(String command) {
        return await(monitor.execute(command));
    }

    /** Sends a command, and waits for what it returns. */
    JsonValue execute(String command, Map<String, ?> arguments) {
        return await(monitor.execute(command, arguments));
    }

    /** Sends a command of the monitor for people, and gives its answer. */
    String hmp(String line) {
        return ((JsonString) execute("human-monitor-command", Map.of("command-line", line))).value();
    }

    /** Asks for the next event of a type. */
    <E extends QemuEvent> CompletableFuture<E> expect(Class<E> type) {
        return monitor.expect(type);
    }

    /** Asks for the next event of a type that fits. */
    <E extends QemuEvent> CompletableFuture<E> expect(Class<E> type, Predicate<? super E> filter) {
        return monitor.expect(type, filter);
    }

    /** Waits for what was asked for. */
    <V> V await(CompletableFuture<V> future) {
        return Deadline.await(future);
    }

    /** Sends a command, and waits for an event that follows from it. */
    <E extends QemuEvent> E provoke(Class<E> type, String command) {
        return provoke(type, command, Map.of());
    }

    /** Sends a command, and waits for an event that follows from it. */
    <E extends QemuEvent> E provoke(Class<E> type, String command, Map<String, ?> arguments) {
        return await(monitor.command(command, arguments).thenAwait(type).within(Deadline.OF_ONE_STEP));
    }

    /** Lets the processor go, and waits for an event that follows from it. */
    <E extends QemuEvent> E run(Class<E> type) {
        return provoke(type, "cont");
    }

    /** Waits until QEMU has sent what it was about to send. */
    void settle() {
        await(monitor.execute("query-name").handle((reply, failure) -> ""));
    }

    /** Waits until QEMU has ended, by itself or because a command said so, and all of its events have been handed out. */
    MonitorEnd awaitEnd() throws Exception {
        process.await();
        return await(monitor.ended());
    }
}
