package io.github.qmpevents.runtime.fake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Waits for clients at a socket. */
final class ListeningDoor implements Door {
    private final ServerSocketChannel server;
    private final SocketAddress address;
    /** What was made here, in the order in which it is removed. */
    private final List<Path> made;

    private ListeningDoor(ServerSocketChannel server, SocketAddress wanted, List<Path> made) throws IOException {
        this.server = server.bind(wanted);
        this.address = server.getLocalAddress();
        this.made = made;
    }

    /** At a unix socket in a new folder. */
    static ListeningDoor anywhere() throws IOException {
        Path folder = Files.createTempDirectory("fake-qemu");
        Path socket = folder.resolve("qmp.sock");
        return open(UnixDomainSocketAddress.of(socket), List.of(socket, folder));
    }

    /** At a free port of this machine. */
    static ListeningDoor tcp() throws IOException {
        return at(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    static ListeningDoor at(SocketAddress wanted) throws IOException {
        return open(wanted, wanted instanceof UnixDomainSocketAddress unix ? List.of(unix.getPath()) : List.of());
    }

    private static ListeningDoor open(SocketAddress wanted, List<Path> made) throws IOException {
        ServerSocketChannel server = wanted instanceof UnixDomainSocketAddress
                ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                : ServerSocketChannel.open();
        try {
            return new ListeningDoor(server, wanted, made);
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    @Override
    public SocketAddress address() {
        return address;
    }

    @Override
    public @Nullable Link next() throws IOException {
        try {
            return Link.of(server.accept());
        } catch (ClosedChannelException e) {
            return null;
        }
    }

    @Override
    public boolean isForOneAtATime() {
        return false;
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Path path : made) {
            Files.deleteIfExists(path);
        }
    }
}
