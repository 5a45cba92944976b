package io.github.qmpevents.it.live.guest;

import java.io.ByteArrayOutputStream;

/**
 * An assembler for the handful of instructions that the guests need: an x86 processor in real mode, with 16-bit
 * addresses below 64 KiB and 32-bit registers. Each method appends one instruction, or one idiom of few; its comment is
 * the assembly text. Register BX is kept for the address of a device; see {@link VirtioDevice}.
 */
final class MachineCode {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    /** Where the next instruction will stand, counted from the first one. */
    int position() {
        return bytes.size();
    }

    /** {@code cli; xor ax, ax; mov ds, ax; mov es, ax; mov ss, ax; mov sp, 7c00h; cld; sti}. */
    MachineCode prologue() {
        return bytes(0xfa, 0x31, 0xc0, 0x8e, 0xd8, 0x8e, 0xc0, 0x8e, 0xd0)
                .bytes(0xbc)
                .word(BootSector.ADDRESS)
                .bytes(0xfc, 0xfb);
    }

    /** {@code mov dx, port}. */
    MachineCode port(int port) {
        return bytes(0xba).word(port);
    }

    /** {@code lea dx, [bx + offset]}: the port of a register of the device. */
    MachineCode devicePort(int offset) {
        return bytes(0x8d, 0x57, offset);
    }

    /** {@code mov al, value; out dx, al}. */
    MachineCode outByte(int value) {
        return bytes(0xb0, value, 0xee);
    }

    /** {@code mov ax, value; out dx, ax}. */
    MachineCode outWord(int value) {
        return bytes(0xb8).word(value).bytes(0xef);
    }

    /** {@code mov eax, value; out dx, eax}. */
    MachineCode outLong(int value) {
        return bytes(0x66, 0xb8).doubleWord(value).outEax();
    }

    /** {@code out dx, eax}. */
    MachineCode outEax() {
        return bytes(0x66, 0xef);
    }

    /** {@code in eax, dx}. */
    MachineCode inEax() {
        return bytes(0x66, 0xed);
    }

    /** {@code and al, mask; mov bx, ax}. */
    MachineCode keepAddress(int mask) {
        return bytes(0x24, mask, 0x89, 0xc3);
    }

    /** {@code mov word [address], value}. */
    MachineCode storeWord(int address, int value) {
        return bytes(0xc7, 0x06).word(address).word(value);
    }

    /** {@code mov dword [address], value}. */
    MachineCode storeLong(int address, int value) {
        return bytes(0x66, 0xc7, 0x06).word(address).doubleWord(value);
    }

    /** {@code mov ax, function << 8; mov dl, drive; mov si, address; int 13h}: the BIOS's access to disks. */
    MachineCode disk(int function, int drive, int address) {
        return bytes(0xb8)
                .word(function << 8)
                .bytes(0xb2, drive, 0xbe)
                .word(address)
                .bytes(0xcd, 0x13);
    }

    /** {@code sti; hlt}: sleeps to the next interrupt, which is the tick of the clock if nothing else. */
    MachineCode sleep() {
        return bytes(0xfb, 0xf4);
    }

    /** {@code jmp position}, at most 126 bytes backwards. */
    MachineCode jump(int position) {
        int distance = position - (position() + 2);
        if (distance < Byte.MIN_VALUE) {
            throw new IllegalArgumentException("too far for a short jump: " + distance);
        }
        return bytes(0xeb, distance);
    }

    /** {@code lidt [address]; int3}: with an empty table of interrupts the processor gives up. */
    MachineCode faultThrice(int address) {
        return bytes(0x0f, 0x01, 0x1e).word(address).bytes(0xcc);
    }

    private MachineCode word(int value) {
        return bytes(value, value >> 8);
    }

    private MachineCode doubleWord(int value) {
        return word(value).word(value >> 16);
    }

    private MachineCode bytes(int... values) {
        for (int value : values) {
            bytes.write(value);
        }
        return this;
    }
}
