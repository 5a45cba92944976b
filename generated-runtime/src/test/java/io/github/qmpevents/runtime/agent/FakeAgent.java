package io.github.qmpevents.runtime.agent;

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
final class FakeAgent implements AutoCloseable {
    private final ServerSocketChannel server;
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    /** What is done with a connection. */
    interface Script {
        void play(Peer peer) throws IOException;
    }

    private FakeAgent(ServerSocketChannel server, Script script) {
        this.server = server;
        Thread thread = new Thread(() -> play(script), "fake agent");
        thread.setDaemon(true);
        thread.start();
    }

    static FakeAgent unix(Path folder, Script script) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(folder.resolve("agent")));
        return new FakeAgent(server, script);
    }

    static FakeAgent tcp(Script script) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return new FakeAgent(server, script);
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
        /** Sends a character as the byte with its number. */
        void send(String text) throws IOException {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }

        /** A line that the client sent, without its end; what came until then if it has left. */
        String readLine() throws IOException {
            StringBuilder line = new StringBuilder();
            ByteBuffer one = ByteBuffer.allocate(1);
            while (channel.read(one.clear()) > 0 && one.get(0) != '\n') {
                line.append((char) (one.get(0) & 0xff));
            }
            return line.toString();
        }

        /** Takes the question and says the number. */
        void sync() throws IOException {
            sync(readLine());
        }

        /** Says the number that is asked for. */
        void sync(String question) throws IOException {
            send("\u00ff{\"return\": " + ConversationSetup.syncId(question) + "}\n");
        }

        /** Waits until the client has closed the connection. */
        void awaitClose() throws IOException {
            while (!readLine().isEmpty()) {
                // What it still sends does not matter.
            }
        }

        void reset() throws IOException {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            channel.close();
        }
    }
}
