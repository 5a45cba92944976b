package io.github.qmpevents.runtime.monitor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongConsumer;

/** Sends a numbered series of events to one client, each with writes of its own, and measures how long one waits. */
final class FloodServer implements Runnable, AutoCloseable {
    /** So much is written at once. */
    private static final int PIECE = 1 << 16;

    private final ServerSocketChannel server;
    private final long events;
    private final String job;
    private final LongConsumer beforeEach;
    private long longestNanos;

    /**
     * @param job the name of the job of each event, which makes the event long
     * @param beforeEach called with the number of each event before it is sent
     */
    FloodServer(Path socket, long events, String job, LongConsumer beforeEach) throws IOException {
        this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        this.events = events;
        this.job = job;
        this.beforeEach = beforeEach;
    }

    @Override
    public void run() {
        try (SocketChannel client = server.accept()) {
            welcome(client);
            for (long number = 1; number <= events; number++) {
                byte[] line = line(number);
                beforeEach.accept(number);
                writeTimed(client, line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void welcome(SocketChannel client) throws IOException {
        write(client, bytes("{\"QMP\": {\"version\": {\"qemu\": {\"major\": 9, \"minor\": 0, \"micro\": 0}}}}\r\n"));
        String command = new BufferedReader(Channels.newReader(client, StandardCharsets.US_ASCII)).readLine();
        String id = command.replaceAll(".*\"id\": ?(\"[^\"]*\").*", "$1");
        write(client, bytes("{\"return\": {}, \"id\": " + id + "}\r\n"));
    }

    private byte[] line(long number) {
        return bytes("{\"timestamp\": {\"seconds\": 1700000000, \"microseconds\": 250000}, \"event\": \"JOB_ENDED\", "
                + "\"data\": {\"done\": " + number + ", \"kind\": \"copy\", \"job\": \"" + job + "\"}}\r\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void writeTimed(SocketChannel client, byte[] bytes) throws IOException {
        for (int from = 0; from < bytes.length; from += PIECE) {
            byte[] piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE));
            long start = System.nanoTime();
            write(client, piece);
            longestNanos = Math.max(longestNanos, System.nanoTime() - start);
        }
    }

    private static void write(SocketChannel client, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            client.write(buffer);
        }
    }

    /** How long the longest write took; asked when it has run. */
    long longestNanos() {
        return longestNanos;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
