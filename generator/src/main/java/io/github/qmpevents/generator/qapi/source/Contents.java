package io.github.qmpevents.generator.qapi.source;

import java.io.IOException;
import java.io.InputStream;

/** Reads files that are not too large. */
final class Contents {
    /** The largest of QEMU 9.1 has 190,000. */
    static final int MOST_BYTES = 4 << 20;

    private Contents() {}

    /** All of a stream; however much an archive makes of few bytes, no more than the limit is held. */
    static byte[] read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("it is larger than " + MOST_BYTES + " bytes");
        }
        return bytes;
    }
}
