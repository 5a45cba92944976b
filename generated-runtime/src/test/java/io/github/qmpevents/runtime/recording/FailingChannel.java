package io.github.qmpevents.runtime.recording;

import io.github.qmpevents.runtime.text.WarningLog;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;

/** A disk on which there is room for some pieces only, and that cannot even be closed. */
final class FailingChannel implements WritableByteChannel {
    final List<String> warnings = new ArrayList<>();
    private int room;
    private boolean open = true;

    FailingChannel(int room) {
        this.room = room;
    }

    DiskQueue queue() {
        return new DiskQueue("disk", this, 1 << 20, new WarningLog(() -> 0, warnings::add));
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        if (room-- == 0) {
            throw new IOException("No space\nleft");
        }
        int count = bytes.remaining();
        bytes.position(bytes.limit());
        return count;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        throw new IOException("No space\nleft");
    }
}
