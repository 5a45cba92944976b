package io.github.qmpevents.it.live;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qmpevents.it.events.QemuEvent;
import io.github.qmpevents.it.live.qemu.Deadline;
import io.github.qmpevents.it.live.qemu.Machine;
import io.github.qmpevents.it.live.qemu.QemuBinary;
import io.github.qmpevents.it.live.qemu.QemuProcess;
import io.github.qmpevents.runtime.monitor.MonitorBuilder;
import io.github.qmpevents.runtime.monitor.QmpMonitor;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Where the machines of one test are made, and are gone afterwards. */
final class Lab implements AutoCloseable {
    /** The monitor that a machine has if nothing else is said. */
    static final String MONITOR = "monitor0";

    private static final int SHOWN = 20_000;

    private final QemuBinary qemu;
    private final Path folder;
    private final List<QemuProcess> processes = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<Vm> vms = new ArrayList<>();

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

    /** The address of a unix socket in the folder. */
    SocketAddress socket(String file) {
        return UnixDomainSocketAddress.of(folder.resolve(file));
    }

    /** Skips the test if this QEMU has no SPICE. */
    void assumeSpice() {
        assumeTrue(qemu.hasSpice(), "this QEMU has no SPICE, which may come in a package of its own");
    }

    /** Starts a machine, and connects to its monitor. */
    Vm start(Machine machine) throws IOException {
        return start(machine, monitor -> monitor);
    }

    /** Starts a machine, and connects to its monitor in a certain way. */
    Vm start(Machine machine, UnaryOperator<MonitorBuilder<QemuEvent>> way) throws IOException {
        QemuProcess process = run(machine.monitor(MONITOR, ""));
        return connect(process, MONITOR, way);
    }

    /** Starts a machine, and does not connect to it. */
    QemuProcess run(Machine machine) throws IOException {
        QemuProcess process = QemuProcess.start(folder, machine.command(qemu, folder));
        processes.add(process);
        return process;
    }

    /** Connects to a monitor of a machine. */
    Vm connect(QemuProcess process, String name) throws IOException {
        return connect(process, name, monitor -> monitor);
    }

    private Vm connect(QemuProcess process, String name, UnaryOperator<MonitorBuilder<QemuEvent>> way)
            throws IOException {
        Session session = session(name);
        MonitorBuilder<QemuEvent> monitor = session.monitor(socket(name + ".sock"))
                .retryFor(Deadline.OF_ONE_STEP)
                .abortIf(process.ended());
        return add(process, session, way.apply(monitor).connect());
    }

    /** What is to come of a monitor, which this looks after. */
    Session session(String name) throws IOException {
        Session session = new Session(name, folder);
        sessions.add(session);
        return session;
    }

    /** Looks after a monitor that somebody else has connected. */
    Vm add(QemuProcess process, Session session, QmpMonitor<QemuEvent> monitor) {
        Vm vm = new Vm(process, session, monitor);
        vms.add(vm);
        return vm;
    }

    /** What came of each monitor. */
    List<Session> sessions() {
        return List.copyOf(sessions);
    }

    /** Ends all machines, which ends all connections; first waits for what is under way. */
    void stop() throws IOException {
        vms.forEach(Vm::settle);
        processes.forEach(QemuProcess::close);
        for (Vm vm : vms) {
            Deadline.await(vm.monitor().ended());
        }
        for (Session session : sessions) {
            session.close();
        }
    }

    /** Ends all machines and all connections at once. */
    void abandon() throws IOException {
        vms.forEach(vm -> vm.monitor().close());
        stop();
    }

    @Override
    public void close() throws IOException {
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
        for (Session session : sessions) {
            String came = session.text();
            text.append("--- ").append(session.name()).append('\n');
            text.append(came, Math.max(0, came.length() - SHOWN), came.length());
        }
        return text.toString();
    }
}
