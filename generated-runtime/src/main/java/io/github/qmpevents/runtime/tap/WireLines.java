package io.github.qmpevents.runtime.tap;

import io.github.qmpevents.runtime.assembly.MessageSink;
import io.github.qmpevents.runtime.command.Secrets;
import io.github.qmpevents.runtime.text.PrintableAscii;

/** Writes the messages of one direction of a connection. */
final class WireLines implements MessageSink {
    private final String start;
    private final Secrets secrets;
    private final int characters;
    private final WireLog log;

    /** @param start of each line */
    WireLines(String start, Secrets secrets, int characters, WireLog log) {
        this.start = start;
        this.secrets = secrets;
        this.characters = characters;
        this.log = log;
    }

    @Override
    public void message(byte[] message) {
        byte[] masked = secrets.mask(message);
        int end = lengthWithoutBlanks(masked);
        if (end > 0) {
            String text = PrintableAscii.of(masked, 0, end, characters);
            String size = text.endsWith("...") ? " (" + message.length + " bytes)" : "";
            log.write(start + text + size);
        }
    }

    @Override
    public void oversized(long bytes) {
        log.write(start + "(" + bytes + " bytes, too many to be masked)");
    }

    private static int lengthWithoutBlanks(byte[] text) {
        int length = text.length;
        while (length > 0 && text[length - 1] <= ' ' && text[length - 1] >= 0) {
            length--;
        }
        return length;
    }
}
