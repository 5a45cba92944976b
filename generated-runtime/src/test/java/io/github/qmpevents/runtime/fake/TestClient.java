package io.github.qmpevents.runtime.fake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** The bare other side of a fake QEMU; a character is a byte. */
record TestClient(SocketChannel channel) implements AutoCloseable {
    static TestClient of(FakeQemu qemu) throws IOException {
        return new TestClient(SocketChannel.open(qemu.address()));
    }

    static TestClient negotiated(FakeQemu qemu) throws IOException {
        TestClient client = of(qemu);
        client.readLine();
        client.ask("{\"execute\": \"qmp_capabilities\"}\r\n");
        return client;
    }

    void send(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    String ask(String command) throws IOException {
        send(command);
        return readLine();
    }

    /** What comes before a line feed or the end of the stream. */
    String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (String next = read(1); !next.isEmpty() && !next.equals("\n"); next = read(1)) {
            line.append(next);
        }
        return line.toString();
    }

    /** So many characters, or those before the end of the stream. */
    String read(int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // There is more to come.
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
