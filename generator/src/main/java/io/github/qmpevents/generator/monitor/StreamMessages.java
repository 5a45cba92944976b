package io.github.qmpevents.generator.monitor;

import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.EventMessage;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.message.MessageReader;
import io.github.qmpevents.runtime.recording.ReplayStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The messages of a recording, or of a file or stream that has nothing but what a monitor sent. */
public final class StreamMessages implements MessageSource {
    private final InputStream in;
    private final String name;
    private final boolean live;

    private StreamMessages(InputStream in, String name, boolean live) {
        this.in = in;
        this.name = name;
        this.live = live;
    }

    /**
     * What a file has.
     *
     * @throws IOException if it cannot be opened
     */
    public static StreamMessages of(Path file) throws IOException {
        return new StreamMessages(Files.newInputStream(file), file.toString(), !Files.isRegularFile(file));
    }

    /** Standard input, which is never closed: a thread that waits for it would not let it be. */
    public static StreamMessages ofStandardInput(InputStream in) {
        return new StreamMessages(new Unclosed(in), "<stdin>", true);
    }

    @Override
    public void run(MessageWatcher watcher) throws IOException {
        MessageReader reader = new MessageReader(ReplayStream.of(in, name));
        boolean more = true;
        while (more) {
            Message message = reader.next();
            more = message != null;
            if (message instanceof EventMessage event) {
                more = watcher.event(event);
            } else if (message instanceof BadMessage bad) {
                watcher.bad(bad);
            }
        }
    }

    @Override
    public boolean isLive() {
        return live;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static final class Unclosed extends InputStream {
        private final InputStream in;

        Unclosed(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return in.read(into, from, length);
        }

        @Override
        public int available() throws IOException {
            return in.available();
        }
    }
}
