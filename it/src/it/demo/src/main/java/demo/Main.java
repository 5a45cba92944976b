package demo;

import demo.events.QemuEvent;
import demo.events.QemuEvents;
import io.github.qmpevents.runtime.EventCounts;
import io.github.qmpevents.runtime.EventStream;
import io.github.qmpevents.runtime.HandlerSetup;
import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.monitor.QmpMonitor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Shows what a QEMU reports: one that was recorded, or with {@code -Dqmp.socket=PATH} one that runs. */
public final class Main {
    private static final String RECORDING = "/recordings/qemu-7.2-session.jsonl";

    private final Report report = new Report(System.out);

    public static void main(String[] args) throws IOException {
        String socket = System.getProperty("qmp.socket", "");
        if (socket.isBlank()) {
            new Main().replay();
        } else {
            new Main().watch(Path.of(socket));
        }
    }

    private void replay() throws IOException {
        report.line("A recorded session of QEMU 7.2, read with the events of QEMU 2.7. Times are UTC.");
        try (InputStream recording = Main.class.getResourceAsStream(RECORDING)) {
            EventCounts counts = registerOn(EventStream.of(QemuEvents.TABLE))
                    .onGreeting(report::greeting)
                    .read(recording);
            report.summary();
            report.line(counts.messages() + " messages, " + counts.events() + " of them events");
        }
    }

    private void watch(Path socket) throws IOException {
        try (var monitor =
                registerOn(QmpMonitor.builder(socket, QemuEvents.TABLE)).connect()) {
            report.greeting(monitor.greeting());
            report.line("Listening until it ends, or Ctrl-C. Times are UTC.");
            Runtime.getRuntime().addShutdownHook(new Thread(report::summary));
            report.line("The monitor: " + monitor.ended().join().detail());
        } catch (ConnectFailedException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    /** A recording and a monitor take the same handlers. */
    private <S extends HandlerSetup<QemuEvent, S>> S registerOn(S source) {
        return source.onEvent(report::event)
                .onUnrecognized(report::unrecognized)
                .onBadMessage(report::badMessage);
    }
}
