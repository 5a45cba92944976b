package io.github.qmpevents.it.live;

import io.github.qmpevents.it.events.QemuEvent;
import io.github.qmpevents.it.live.qemu.QemuProcess;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/** A virtual machine of a test, with a monitor. All that waits does so for {@code Deadline.OF_ONE_STEP} at most. */
final class Vm {
    private final QemuProcess process;
    private final LiveMonitor monitor;

    Vm(QemuProcess process, LiveMonitor monitor) {
        this.process = process;
        this.monitor = monitor;
    }

    QemuProcess process() {
        return process;
    }

    LiveMonitor monitor() {
        return monitor;
    }

    /** Sends a command, and waits for what it returns. */
    JsonValue execute(String command) {
        return execute(command, Map.of());
    }

    /** Sends a command, and waits for what it returns. */
    JsonValue execute(String command, Map<String, ?> arguments) {
        return await(monitor.send(command, arguments));
    }

    /** Sends a command of the monitor for people, and gives its answer. */
    String hmp(String line) {
        return ((JsonString) execute("human-monitor-command", Map.of("command-line", line))).value();
    }

    /** Asks for the next event of a type. */
    <E extends QemuEvent> CompletableFuture<E> expect(Class<E> type) {
        return expect(type, event -> true);
    }

    /** Asks for the next event of a type that fits. */
    <E extends QemuEvent> CompletableFuture<E> expect(Class<E> type, Predicate<? super E> filter) {
        return monitor.expect(type, filter);
    }

    /** Waits for what was asked for. */
    <V> V await(CompletableFuture<V> future) {
        return LiveMonitor.await(future);
    }

    /** Sends a command, and waits for an event that follows from it. */
    <E extends QemuEvent> E provoke(Class<E> type, String command) {
        return provoke(type, command, Map.of());
    }

    /** Sends a command, and waits for an event that follows from it. */
    <E extends QemuEvent> E provoke(Class<E> type, String command, Map<String, ?> arguments) {
        CompletableFuture<E> event = expect(type);
        execute(command, arguments);
        return await(event);
    }

    /** Lets the processor go, and waits for an event that follows from it. */
    <E extends QemuEvent> E run(Class<E> type) {
        return provoke(type, "cont");
    }

    /** Waits until QEMU has ended, by itself or because a command said so. */
    void awaitEnd() throws Exception {
        LiveMonitor.await(monitor.ended());
        process.await();
    }
}
