package io.github.qmpevents.runtime.fake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a client sends, one JSON object after the other; passes over what stands between. It takes no byte behind
 * an object that is not large: the end of the line is left in the socket.
 */
final class CommandReader {
    private static final int TAKEN_SINGLY = 4096;
    /** As many as end a line: a reader that waits for the next command has taken both. */
    private static final int TAKEN_BETWEEN = 2;

    private static final int CHUNK = 8192;

    private final Link link;
    private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK).flip();

    CommandReader(Link link) {
        this.link = link;
    }

    /** Waits for an object; null if the client has closed the connection. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int depth = 0;
        boolean inString = false;
        boolean escaped = false;
        for (int next = read(0); next >= 0; next = read(text.size())) {
            boolean begins = depth == 0 && next == '{';
            if (depth == 0 && !begins) {
                continue;
            }
            text.write(next);
            if (inString) {
                inString = escaped || next != '"';
                escaped = !escaped && next == '\\';
            } else {
                inString = next == '"';
                depth += next == '{' || next == '[' ? 1 : next == '}' || next == ']' ? -1 : 0;
            }
            if (depth == 0) {
                return text.toString(StandardCharsets.UTF_8);
            }
        }
        return null;
    }

    private int read(int taken) throws IOException {
        if (!chunk.hasRemaining()) {
            chunk.clear().limit(taken == 0 ? TAKEN_BETWEEN : taken < TAKEN_SINGLY ? 1 : CHUNK);
            int count = link.read(chunk);
            chunk.flip();
            if (count < 0) {
                return count;
            }
        }
        return chunk.get() & 0xff;
    }
}
