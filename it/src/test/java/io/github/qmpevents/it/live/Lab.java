package io.github.qmpevents.it.live;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qmpevents.it.live.qemu.Machine;
import io.github.qmpevents.it.live.qemu.QemuBinary;
import io.github.qmpevents.it.live.qemu.QemuProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the machines of one test are made, and are gone afterwards. */
final class Lab implements AutoCloseable {
    private static final int SHOWN = 20_000;

    private final QemuBinary qemu;
    private final Path folder;
    private final List<QemuProcess> processes = new ArrayList<>();
    private final List<LiveMonitor> monitors = new ArrayList<>();

    Lab(QemuBinary qemu) throws IOException {
        this.qemu = qemu;
        // The path of a unix socket has to be short.
        this.folder = Files.createTempDirectory("qmp-live");
    }

    QemuBinary qemu() {
        return qemu;
    }

    /** Where QEMU runs. */
    Path folder() {
        return folder;
    }

    /** Skips the test if this QEMU has no SPICE. */
    void assumeSpice() {
        assumeTrue(qemu.hasSpice(), "this QEMU has no SPICE, which may come in a package of its own");
    }

    /** Starts a machine, and connects to its monitor. */
    Vm start(Machine machine) throws IOException {
        return start(machine, "");
    }

    /** Starts a machine whose monitor has options, such as {@code ,pretty=on}. */
    Vm start(Machine machine, String monitorOptions) throws IOException {
        MonitorSocket socket = MonitorSocket.add(machine, folder, "monitor0", monitorOptions);
        QemuProcess process = start(machine.command(qemu, folder));
        return new Vm(process, connect(socket, process));
    }

    /** Starts a machine with two monitors, and sees it through both. */
    List<Vm> startWithTwoMonitors(Machine machine) throws IOException {
        MonitorSocket first = MonitorSocket.add(machine, folder, "monitor0", "");
        MonitorSocket second = MonitorSocket.add(machine, folder, "monitor1", "");
        QemuProcess process = start(machine.command(qemu, folder));
        return List.of(new Vm(process, connect(first, process)), new Vm(process, connect(second, process)));
    }

    private QemuProcess start(List<String> command) throws IOException {
        QemuProcess process = QemuProcess.start(folder, command);
        processes.add(process);
        return process;
    }

    private LiveMonitor connect(MonitorSocket socket, QemuProcess process) throws IOException {
        LiveMonitor monitor = socket.connect(process);
        monitors.add(monitor);
        return monitor;
    }

    /** What came over each connection. */
    List<Session> sessions() {
        return monitors.stream().map(LiveMonitor::session).toList();
    }

    /** Ends all machines and all connections; first waits for what is under way. */
    void stop() throws IOException {
        monitors.forEach(LiveMonitor::settle);
        processes.forEach(QemuProcess::close);
        for (LiveMonitor monitor : monitors) {
            monitor.close();
        }
    }

    @Override
    public void close() throws IOException {
        stop();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** How QEMU was started, what it said, and the last of what came from its monitors. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        processes.forEach(process -> text.append(process).append('\n'));
        for (Session session : sessions()) {
            String came = session.text();
            text.append("--- monitor\n").append(came, Math.max(0, came.length() - SHOWN), came.length());
        }
        return text.toString();
    }
}
