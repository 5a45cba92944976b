package io.github.qmpevents.runtime.monitor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** The other side of a socket: does what a test tells it with the one connection that it takes. */
final class FakeServer implements AutoCloseable {
    static final String GREETING = "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 22, \"minor\": 2, \"major\": 7}, "
            + "\"package\": \"\"}, \"capabilities\": [\"oob\"]}}\r\n";

    private final ServerSocketChannel server;
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    /** What is done with a connection. */
    interface Script {
        void play(Peer peer) throws IOException;
    }

    private FakeServer(ServerSocketChannel server, Script script) {
        this.server = server;
        Thread thread = new Thread(() -> play(script), "fake server");
        thread.setDaemon(true);
        thread.start();
    }

    static FakeServer unix(Path folder, Script script) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(folder.resolve("s")));
        return new FakeServer(server, script);
    }

    static FakeServer tcp(Script script) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return new FakeServer(server, script);
    }

    SocketAddress address() throws IOException {
        return server.getLocalAddress();
    }

    /** Waits for the script and fails if it did. */
    void join() {
        done.join();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void play(Script script) {
        try (SocketChannel channel = server.accept()) {
            script.play(new Peer(channel));
            done.complete(null);
        } catch (IOException | RuntimeException | Error e) {
            done.completeExceptionally(e);
        }
    }

    /** The connection. */
    record Peer(SocketChannel channel) {
        void send(String text) throws IOException {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }

        /** A line that the client sent, without its end; what came until then if it has left. */
        String readLine() throws IOException {
            StringBuilder line = new StringBuilder();
            ByteBuffer one = ByteBuffer.allocate(1);
            while (channel.read(one.clear()) > 0 && one.get(0) != '\n') {
                line.append((char) one.get(0));
            }
            return line.toString().strip();
        }

        /** Greets, takes the command and answers. */
        void shakeHands() throws IOException {
            send(GREETING);
            readLine();
            send("{\"return\": {}, \"id\": \"qmp-events\"}\r\n");
        }

        /** Waits until the client has closed the connection. */
        void awaitClose() throws IOException {
            readLine();
        }

        void reset() throws IOException {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            channel.close();
        }
    }
}
