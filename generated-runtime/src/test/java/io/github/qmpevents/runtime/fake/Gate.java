package io.github.qmpevents.runtime.fake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Holds events back until the client has negotiated, as QEMU sends none before. */
final class Gate {
    private final Output output;
    private final List<byte[]> held = new ArrayList<>();
    private boolean open;

    Gate(Output output) {
        this.output = output;
    }

    synchronized boolean isOpen() {
        return open;
    }

    synchronized void open() throws IOException {
        open = true;
        for (byte[] message : held) {
            output.send(message);
        }
        held.clear();
    }

    synchronized void send(byte[] message) throws IOException {
        if (open) {
            output.send(message);
        } else {
            held.add(message);
        }
    }
}
