package io.github.qmpevents.benchmarks.whole;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Both ends of a unix socket. */
record SocketPair(SocketChannel client, SocketChannel server) implements Closeable {
    static SocketPair open() throws IOException {
        Path folder = Files.createTempDirectory("qmp");
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(folder.resolve("s"));
        try (ServerSocketChannel listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listener.bind(address);
            return new SocketPair(SocketChannel.open(address), listener.accept());
        } finally {
            Files.deleteIfExists(address.getPath());
            Files.delete(folder);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.close();
    }
}
