package io.github.qmpevents.generator.drift;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream into messages: a line that begins with a brace begins one, and other lines go on with it. Lines that a
 * recording has between messages, of which none begins as a line of JSON may, are passed over.
 */
final class MessageLines {
    private static final int LONGEST = 64 << 20;
    private static final String BETWEEN = "@(q";

    private final InputStream in;
    private byte[] next;
    private boolean apart;

    MessageLines(InputStream in) throws IOException {
        this.in = new BufferedInputStream(in);
        this.next = nextLine();
    }

    /** Whether there is another message. */
    boolean hasNext() {
        return next.length > 0;
    }

    /** The bytes of the next message, ends of lines included. */
    byte[] next() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        do {
            message.writeBytes(next);
            requireShort(message);
            next = nextLine();
        } while (hasNext() && next[0] != '{' && !apart);
        return message.toByteArray();
    }

    private byte[] nextLine() throws IOException {
        apart = false;
        byte[] line = line();
        while (line.length > 0 && BETWEEN.indexOf(line[0]) >= 0) {
            apart = true;
            line = line();
        }
        return line;
    }

    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = 0;
        while (read != '\n' && (read = in.read()) >= 0) {
            line.write(read);
            requireShort(line);
        }
        return line.toByteArray();
    }

    private static void requireShort(ByteArrayOutputStream bytes) throws IOException {
        if (bytes.size() > LONGEST) {
            throw new IOException("a message is longer than 64 MiB, so this is no recording of a monitor");
        }
    }
}
