package io.github.qmpevents.it.live;

import io.github.qmpevents.it.live.qemu.Machine;
import io.github.qmpevents.it.live.qemu.QemuProcess;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** Where QEMU connects one of its monitors to. */
final class MonitorSocket {
    private final ServerSocketChannel server;
    private final Session session;

    private MonitorSocket(ServerSocketChannel server, Session session) {
        this.server = server;
        this.session = session;
    }

    /**
     * Gives a machine a monitor.
     *
     * @param options of the monitor, such as {@code pretty=on}; may be empty
     */
    static MonitorSocket add(Machine machine, Path folder, String name, String options) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(folder.resolve(name + ".sock")));
        machine.with("-chardev", "socket,id=" + name + ",path=" + name + ".sock");
        machine.with("-mon", "mode=control,chardev=" + name + options);
        return new MonitorSocket(server, new Session(name, folder));
    }

    /** Waits for the connection. */
    LiveMonitor connect(QemuProcess process) throws IOException {
        process.ended().thenRun(this::close);
        SocketChannel channel = server.accept();
        server.close();
        return LiveMonitor.on(channel, session);
    }

    private void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
