package io.github.qmpevents.it.live.display;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A VNC client up to the description of the screen: version 3.8 of the RFB protocol, RFC 6143. */
public final class RfbClient implements AutoCloseable {
    private static final byte[] VERSION = "RFB 003.008\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte NO_SECURITY = 1;
    private static final byte VNC_SECURITY = 2;
    private static final int CHALLENGE = 16;
    private static final int SIZE_AND_FORMAT = 20;

    private final Wire wire;

    private RfbClient(Wire wire) {
        this.wire = wire;
    }

    /** Connects to a server that lets everybody in, and tells the name of the screen. */
    public static RfbClient connect(SocketAddress address) throws IOException {
        RfbClient client = choose(address, NO_SECURITY);
        client.expectResult(0);
        client.wire.write((byte) 1); // others may stay
        client.wire.read(SIZE_AND_FORMAT);
        client.wire.read(client.wire.readInt());
        return client;
    }

    /** Connects to a server that asks for a password, and does not know it. */
    public static RfbClient connectInVain(SocketAddress address) throws IOException {
        RfbClient client = choose(address, VNC_SECURITY);
        client.wire.read(CHALLENGE);
        client.wire.write(new byte[CHALLENGE]);
        client.expectResult(1);
        return client;
    }

    private static RfbClient choose(SocketAddress address, byte security) throws IOException {
        Wire wire = Wire.connect(address, ByteOrder.BIG_ENDIAN);
        wire.read(VERSION.length);
        wire.write(VERSION);
        ByteBuffer offered = wire.read(wire.readByte());
        while (offered.hasRemaining()) {
            if (offered.get() == security) {
                wire.write(security);
                return new RfbClient(wire);
            }
        }
        wire.close();
        throw new IOException("the server does not offer security type " + security);
    }

    private void expectResult(int expected) throws IOException {
        int result = wire.readInt();
        if (result != expected) {
            close();
            throw new IOException("the security handshake gave " + result);
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
