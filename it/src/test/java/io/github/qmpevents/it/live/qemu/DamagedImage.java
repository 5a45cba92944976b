package io.github.qmpevents.it.live.qemu;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A qcow2 image of version 2 with a disk of 1 MiB, in which one address is wrong. Its clusters of 64 KiB are the header,
 * the table of the blocks of reference counts, one such block, and the table of level 1; the only entry of that one
 * leads to a table of level 2 that does not begin where a cluster begins.
 */
public final class DamagedImage {
    private static final int CLUSTER_BITS = 16;
    private static final int CLUSTER = 1 << CLUSTER_BITS;
    private static final long NO_COPY_NEEDED = 1L << 63;

    private DamagedImage() {}

    /** Writes it. */
    public static void write(Path file) throws IOException {
        ByteBuffer image = ByteBuffer.allocate(5 * CLUSTER);
        header(image);
        image.putLong(CLUSTER, 2 * CLUSTER);
        for (int cluster = 0; cluster < 5; cluster++) {
            image.putShort(2 * CLUSTER + 2 * cluster, (short) 1);
        }
        image.putLong(3 * CLUSTER, (4 * CLUSTER + 512) | NO_COPY_NEEDED);
        Files.write(file, image.array());
    }

    private static void header(ByteBuffer image) {
        image.put("QFI\u00fb".getBytes(StandardCharsets.ISO_8859_1));
        image.putInt(2); // version
        image.putLong(0).putInt(0); // no other image below
        image.putInt(CLUSTER_BITS);
        image.putLong(1 << 20); // size of the disk
        image.putInt(0); // not encrypted
        image.putInt(1).putLong(3 * CLUSTER); // entries and place of the table of level 1
        image.putLong(CLUSTER).putInt(1); // place and clusters of the table of reference counts
        image.putInt(0).putLong(0); // no snapshots
    }
}
