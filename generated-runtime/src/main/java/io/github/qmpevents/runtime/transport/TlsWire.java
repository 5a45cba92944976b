package io.github.qmpevents.runtime.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.WritableByteChannel;
import javax.net.ssl.SSLSocket;

/**
 * A socket with TLS. It is closed without a word to the other side, which would have to be waited for; no message can be
 * cut by that without being noticed.
 */
final class TlsWire implements Wire {
    private final SocketChannel channel;
    private final In in;
    private final Out out;

    private TlsWire(SocketChannel channel, SSLSocket socket) throws IOException {
        this.channel = channel;
        this.in = new In(socket.getInputStream());
        this.out = new Out(socket.getOutputStream());
    }

    /** Waits until both sides agree. */
    static TlsWire shakeHands(SocketChannel channel, Endpoint endpoint, Tls tls) throws IOException {
        SSLSocket socket = tls.socket(channel.socket(), endpoint);
        socket.startHandshake();
        return new TlsWire(channel, socket);
    }

    @Override
    public ReadableByteChannel in() {
        return in;
    }

    @Override
    public WritableByteChannel out() {
        return out;
    }

    @Override
    public void close() {
        Opening.closeQuietly(channel);
    }

    /** Reads into buffers that are arrays. */
    private final class In implements ReadableByteChannel {
        private final InputStream stream;

        In(InputStream stream) {
            this.stream = stream;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            int from = into.arrayOffset() + into.position();
            int count = stream.read(into.array(), from, into.remaining());
            into.position(into.position() + Math.max(0, count));
            return count;
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() {
            TlsWire.this.close();
        }
    }

    /**
     * Writes each byte as a record of its own. Before version 8.0 QEMU reads one byte of what a record holds and waits for
     * more to come over the network, where nothing is left to come.
     */
    private final class Out implements WritableByteChannel {
        private final OutputStream stream;

        Out(OutputStream stream) {
            this.stream = stream;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            int count = bytes.remaining();
            while (bytes.hasRemaining()) {
                stream.write(bytes.get());
            }
            return count;
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() {
            TlsWire.this.close();
        }
    }
}
