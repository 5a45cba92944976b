package io.github.qmpevents.runtime.transport;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Notes what goes over a wire. */
record Recorder(List<String> seen) implements WireObserver {
    @Override
    public void received(ByteBuffer bytes) {
        seen.add("< " + StandardCharsets.US_ASCII.decode(bytes));
    }

    @Override
    public void sent(ByteBuffer bytes) {
        seen.add("> " + StandardCharsets.US_ASCII.decode(bytes));
    }
}
