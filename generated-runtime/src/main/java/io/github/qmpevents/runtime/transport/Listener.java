package io.github.qmpevents.runtime.transport;

import java.io.Closeable;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Waits for one connection. */
final class Listener implements Closeable {
    private final ServerSocketChannel server;
    private final SocketAddress address;
    /** The socket's file and what tells it from another at the same place; null if there is none. */
    private final @Nullable Path file;

    private final @Nullable Object fileKey;
    /** Not told by the server, which closes by itself when a thread that waits is interrupted. */
    private boolean closed;

    private Listener(ServerSocketChannel server, SocketAddress wanted) throws IOException {
        this.server = server.bind(wanted, 1);
        this.address = server.getLocalAddress();
        this.file = wanted instanceof UnixDomainSocketAddress unix ? unix.getPath() : null;
        this.fileKey = file == null ? null : keyOf(file);
    }

    static Listener open(SocketAddress wanted) throws IOException {
        ServerSocketChannel server = wanted instanceof UnixDomainSocketAddress
                ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                : ServerSocketChannel.open();
        try {
            return new Listener(server, wanted);
        } catch (IOException | RuntimeException e) {
            Opening.closeQuietly(server);
            throw e;
        }
    }

    /** Where others connect to: with the number of the port, if any was wanted. */
    SocketAddress address() {
        return address;
    }

    SocketChannel accept() throws IOException {
        return server.accept();
    }

    /** Stops listening and removes the file of the socket, if it is still the one that was made here. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (file != null && Objects.equals(fileKey, keyOf(file))) {
                Files.deleteIfExists(file);
            }
        } finally {
            server.close();
        }
    }

    private static @Nullable Object keyOf(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
    }
}
