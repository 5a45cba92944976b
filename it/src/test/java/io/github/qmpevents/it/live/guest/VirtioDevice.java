package io.github.qmpevents.it.live.guest;

/**
 * Drives a virtio device through its ports, as the virtio specification describes for legacy devices: negotiates
 * features, sets queues up in low memory, and hands it chains of buffers. It never waits for the device, which is done
 * when the port has been written.
 */
public final class VirtioDevice {
    private static final int PCI_ADDRESS = 0xcf8;
    private static final int PCI_DATA = 0xcfc;
    private static final int PCI_COMMAND = 0x04;
    private static final int PCI_BASE_ADDRESS = 0x10;
    /** Answers at its ports, and may access memory by itself. */
    private static final int PORTS_AND_BUS_MASTER = 0x05;

    private static final int GUEST_FEATURES = 0x04;
    private static final int QUEUE_PAGE = 0x08;
    private static final int QUEUE_SELECT = 0x0e;
    private static final int QUEUE_NOTIFY = 0x10;
    private static final int STATUS = 0x12;
    private static final int CONFIGURATION = 0x14;

    /** Somebody has seen the device, and knows how to drive it. */
    private static final int DRIVER = 0x03;

    private static final int DRIVER_OK = 0x07;

    private final GuestProgram program;
    private final MachineCode code;

    VirtioDevice(GuestProgram program, MachineCode code, int slot) {
        this.program = program;
        this.code = code;
        int device = 0x8000_0000 | slot << 11;
        program.outLong(PCI_ADDRESS, device | PCI_COMMAND).outWord(PCI_DATA, PORTS_AND_BUS_MASTER);
        program.outLong(PCI_ADDRESS, device | PCI_BASE_ADDRESS);
        code.port(PCI_DATA).inEax().keepAddress(0xfc);
        code.devicePort(STATUS).outByte(DRIVER);
    }

    /** Says which features the driver wants: bits, all of which the device has to offer. */
    public VirtioDevice features(int features) {
        code.devicePort(GUEST_FEATURES).outLong(features);
        return this;
    }

    /** Sets a queue up. */
    public VirtioDevice queue(VirtQueue queue) {
        code.devicePort(QUEUE_SELECT).outWord(queue.index());
        code.devicePort(QUEUE_PAGE).outLong(queue.page());
        return this;
    }

    /** Says that the driver is ready. */
    public VirtioDevice ready() {
        code.devicePort(STATUS).outByte(DRIVER_OK);
        return this;
    }

    /** Makes the device look at what has been put into a queue. */
    public VirtioDevice kick(VirtQueue queue) {
        queue.store(code);
        code.devicePort(QUEUE_NOTIFY).outWord(queue.index());
        return this;
    }

    /** For ever copies 32 bits from one place in the device's configuration to another, some times in a second. */
    public GuestProgram follow(int from, int to) {
        int loop = code.position();
        code.devicePort(CONFIGURATION + from).inEax();
        code.devicePort(CONFIGURATION + to).outEax();
        code.sleep().jump(loop);
        return program;
    }

    /** The program goes on with something else. */
    public GuestProgram then() {
        return program;
    }
}
