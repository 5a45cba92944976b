package io.github.qmpevents.it.live.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The first sector of a disk, which the BIOS loads and starts. */
final class BootSector {
    /** Where the BIOS loads it to. */
    static final int ADDRESS = 0x7c00;

    private static final int SECTOR = 512;
    private static final int CODE = SECTOR - 2;
    /** Enough sectors for whoever reads or writes one. */
    private static final int DISK = 2048 * SECTOR;

    private BootSector() {}

    /** Writes a raw disk image: the code, the two bytes by which the BIOS knows a boot sector, and zeros. */
    static void write(MachineCode program, Path image) throws IOException {
        byte[] code = program.toByteArray();
        if (code.length > CODE) {
            throw new IllegalArgumentException(
                    "the program has " + code.length + " bytes, but there is room for " + CODE);
        }
        byte[] disk = Arrays.copyOf(code, DISK);
        disk[SECTOR - 2] = 0x55;
        disk[SECTOR - 1] = (byte) 0xaa;
        Files.write(image, disk);
    }
}
