package io.github.qmpevents.runtime.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A wire that shows all its bytes to an observer. */
public final class ObservedWire implements Wire {
    private final Wire wire;
    private final ReadableByteChannel in;
    private final WritableByteChannel out;

    public ObservedWire(Wire wire, WireObserver observer) {
        this.wire = wire;
        this.in = new In(wire.in(), observer);
        this.out = new Out(wire.out(), observer);
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
        wire.close();
    }

    /** Shows what has been read. */
    private record In(ReadableByteChannel channel, WireObserver observer) implements ReadableByteChannel {
        @Override
        public int read(ByteBuffer into) throws IOException {
            int from = into.position();
            int count = channel.read(into);
            if (count > 0) {
                observer.received(into.asReadOnlyBuffer().flip().position(from));
            }
            return count;
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** Shows what is going to be written, and writes all of it. */
    private record Out(WritableByteChannel channel, WireObserver observer) implements WritableByteChannel {
        @Override
        public int write(ByteBuffer bytes) throws IOException {
            int count = bytes.remaining();
            observer.sent(bytes.asReadOnlyBuffer());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            return count;
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
