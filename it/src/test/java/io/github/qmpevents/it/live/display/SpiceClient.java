package io.github.qmpevents.it.live.display;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.Cipher;

/**
 * A SPICE client that opens the main channel: both sides introduce themselves, and the client sends the password,
 * encrypted with the server's key.
 */
public final class SpiceClient implements AutoCloseable {
    private static final byte[] MAGIC = "REDQ".getBytes(StandardCharsets.US_ASCII);
    private static final int MAJOR_VERSION = 2;
    private static final int MINOR_VERSION = 2;
    private static final int HEADER = 16;
    private static final int LINK = 18;
    private static final int KEY = 162;
    private static final byte MAIN_CHANNEL = 1;

    private final Wire wire;

    private SpiceClient(Wire wire) {
        this.wire = wire;
    }

    /** Connects with a password, which may be empty if none is asked for. */
    public static SpiceClient connect(SocketAddress address, String password) throws IOException {
        SpiceClient client = new SpiceClient(Wire.connect(address, ByteOrder.LITTLE_ENDIAN));
        client.link();
        client.sendTicket(client.readKey(), password);
        client.expect(0, "the ticket");
        return client;
    }

    /** Asks for a new session's main channel, without any capability. */
    private void link() throws IOException {
        ByteBuffer link = ByteBuffer.allocate(HEADER + LINK).order(ByteOrder.LITTLE_ENDIAN);
        link.put(MAGIC).putInt(MAJOR_VERSION).putInt(MINOR_VERSION).putInt(LINK);
        link.putInt(0).put(MAIN_CHANNEL).put((byte) 0).putInt(0).putInt(0).putInt(LINK);
        wire.write(link.array());
    }

    private PublicKey readKey() throws IOException {
        int size = wire.read(HEADER).getInt(HEADER - Integer.BYTES);
        expect(0, "the link");
        byte[] key = new byte[KEY];
        wire.read(size - Integer.BYTES).get(key);
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key));
        } catch (GeneralSecurityException e) {
            throw new IOException("the server's key cannot be read", e);
        }
    }

    /** The password ends with a zero, as a C string. */
    private void sendTicket(PublicKey key, String password) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPWithSHA-1AndMGF1Padding");
            cipher.init(Cipher.ENCRYPT_MODE, key);
            wire.write(cipher.doFinal((password + '\0').getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IOException("the password cannot be encrypted", e);
        }
    }

    private void expect(int expected, String what) throws IOException {
        int result = wire.readInt();
        if (result != expected) {
            close();
            throw new IOException("the server refuses " + what + ": " + result);
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
