package io.github.qmpevents.it.live.guest;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A queue of buffers for a legacy virtio device: a table of descriptors, behind it the ring of those that the driver
 * makes available, and on the next page the ring of those that the device has used, which nobody looks at here. The
 * buffers themselves stand two pages further.
 */
public final class VirtQueue {
    private static final int PAGE = 4096;
    private static final int DESCRIPTOR = 16;
    private static final int NEXT = 1;
    private static final int FOR_DEVICE_TO_WRITE = 2;

    private final int index;
    private final int address;
    private final ByteBuffer descriptors;
    private final ByteBuffer available;
    private final ByteBuffer data = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
    private int chains;

    /**
     * @param index its number in the device
     * @param size how many descriptors it has, which the device prescribes
     * @param address where it is in memory, on a page of its own
     */
    public VirtQueue(int index, int size, int address) {
        if (address % PAGE != 0) {
            throw new IllegalArgumentException("not the address of a page: " + address);
        }
        this.index = index;
        this.address = address;
        this.descriptors = ByteBuffer.allocate(size * DESCRIPTOR).order(ByteOrder.LITTLE_ENDIAN);
        this.available = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN).position(4);
    }

    int index() {
        return index;
    }

    int page() {
        return address / PAGE;
    }

    /** Makes one request of buffers for the device to read. */
    public VirtQueue request(byte[]... buffers) {
        return request(0, buffers);
    }

    /** Makes one request: buffers for the device to read, and one of some bytes for it to write, if any. */
    public VirtQueue request(int answer, byte[]... buffers) {
        available.putShort((short) (descriptors.position() / DESCRIPTOR));
        for (int i = 0; i < buffers.length; i++) {
            int next = i + 1 < buffers.length || answer > 0 ? NEXT : 0;
            describe(buffers[i].length, next);
            data.put(buffers[i]);
        }
        if (answer > 0) {
            describe(answer, FOR_DEVICE_TO_WRITE);
            data.put(new byte[answer]);
        }
        chains++;
        return this;
    }

    private void describe(int length, int flags) {
        int number = descriptors.position() / DESCRIPTOR;
        descriptors.putLong(dataAddress() + data.position()).putInt(length);
        descriptors.putShort((short) flags).putShort((short) (number + 1));
    }

    private int dataAddress() {
        return address + 2 * PAGE;
    }

    /** Appends the instructions that write all this to memory. */
    void store(MachineCode code) {
        int used = descriptors.position();
        available.putShort(2, (short) chains);
        store(code, address, descriptors);
        store(code, address + descriptors.capacity(), available);
        store(code, dataAddress(), data);
        descriptors.position(used);
    }

    private static void store(MachineCode code, int address, ByteBuffer content) {
        for (int offset = 0; offset < content.position(); offset += 4) {
            code.storeLong(address + offset, content.getInt(offset));
        }
    }
}
