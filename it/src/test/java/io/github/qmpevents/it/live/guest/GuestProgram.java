package io.github.qmpevents.it.live.guest;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What a guest does when it is switched on, step by step; after the last one it sleeps for ever. Without an operating
 * system it has its processor and the ports of its devices to itself, so one instruction does what takes a driver
 * otherwise.
 */
public final class GuestProgram {
    private static final int CMOS_REGISTER = 0x70;
    private static final int CMOS_VALUE = 0x71;
    /** Low memory that neither the BIOS nor the program uses. */
    private static final int SCRATCH = 0x7000;

    private static final int READ_SECTORS = 0x42;
    private static final int WRITE_SECTORS = 0x43;

    private final MachineCode code = new MachineCode().prologue();

    /** Writes a byte to a port. */
    public GuestProgram outByte(int port, int value) {
        code.port(port).outByte(value);
        return this;
    }

    /** Writes 16 bits to a port. */
    public GuestProgram outWord(int port, int value) {
        code.port(port).outWord(value);
        return this;
    }

    /** Writes 32 bits to a port. */
    public GuestProgram outLong(int port, int value) {
        code.port(port).outLong(value);
        return this;
    }

    /** Sets a register of the clock that runs on battery, such as 4 for the hour, in binary-coded decimal. */
    public GuestProgram setClock(int register, int value) {
        return outByte(CMOS_REGISTER, register).outByte(CMOS_VALUE, value);
    }

    /** Reads a sector of a disk; drive 0x80 is the first one. */
    public GuestProgram readSector(int drive, int sector) {
        return accessSector(READ_SECTORS, drive, sector);
    }

    /** Writes a sector of a disk; drive 0x80 is the first one. */
    public GuestProgram writeSector(int drive, int sector) {
        return accessSector(WRITE_SECTORS, drive, sector);
    }

    /** With the packet that the BIOS asks for: its size, one sector, the buffer's offset and segment, the sector. */
    private GuestProgram accessSector(int function, int drive, int sector) {
        code.storeLong(SCRATCH, 0x0001_0010)
                .storeLong(SCRATCH + 4, SCRATCH + 512)
                .storeLong(SCRATCH + 8, sector)
                .storeLong(SCRATCH + 12, 0)
                .disk(function, drive, SCRATCH);
        return this;
    }

    /** Drives a virtio device that sits in a slot of the first PCI bus; see {@link VirtioDevice}. */
    public VirtioDevice virtio(int slot) {
        return new VirtioDevice(this, code, slot);
    }

    /** Writes the program as a raw image of a disk from which a machine can be started. */
    public void writeDisk(Path image) throws IOException {
        int end = code.position();
        code.sleep().jump(end);
        BootSector.write(code, image);
    }
}
