package io.github.qmpevents.runtime.assembly;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Cuts one direction of a connection where its messages end, so that each is seen as a whole. All bytes are handed on, in
 * order, but for what is longer than the limit. As for the reader of messages, a line that begins with a brace always
 * begins a message; what stands between messages is handed on line by line. For one thread at a time.
 */
public final class MessageAssembler {
    private static final int CHUNK = 4 * 1024;
    private static final int MOST_IDLE = 16 * CHUNK;

    private final int longest;
    private final MessageSink sink;
    private final Braces braces = new Braces();

    private byte[] kept = new byte[CHUNK];
    private int length;
    /** How much of what is being put together has been thrown away, since it is too long. */
    private long thrownAway;

    private State state = State.BETWEEN;
    private boolean atLineStart = true;

    private enum State {
        /** At the beginning of something, or in the white space that belongs to what came before. */
        BETWEEN,
        /** Inside of a message. */
        MESSAGE,
        /** Inside of a line that is none. */
        LINE,
        /** Bytes were left out; behind them only the beginning of a message is certain. */
        LOST
    }

    /** @param longest the most bytes that are kept */
    public MessageAssembler(int longest, MessageSink sink) {
        this.longest = longest;
        this.sink = sink;
    }

    /**
     * Takes the next bytes. Whatever is complete by now has been handed on afterwards. If the sink throws, the other
     * bytes are lost.
     */
    public void accept(ByteBuffer bytes) {
        boolean done = false;
        try {
            while (bytes.hasRemaining()) {
                accept(bytes.get());
            }
            if (state == State.BETWEEN) {
                handOn();
            }
            done = true;
        } finally {
            if (!done) {
                loseSome();
            }
        }
    }

    /** Hands on what is there of something incomplete, and begins anew. */
    public void end() {
        handOn();
        state = State.BETWEEN;
        atLineStart = true;
    }

    /** Some bytes will not be told: forgets what has come, and waits for a line that begins a message. */
    public void loseSome() {
        length = 0;
        thrownAway = 0;
        state = State.LOST;
        atLineStart = false;
    }

    private void accept(byte next) {
        boolean begins = next == '{' && (atLineStart || state == State.BETWEEN);
        atLineStart = next == '\n';
        if (begins) {
            handOn();
            state = State.MESSAGE;
            braces.begin();
        } else if (state == State.BETWEEN && !isBlank(next)) {
            handOn();
            state = State.LINE;
        }
        if (state != State.LOST) {
            keep(next);
        }
        if (ends(next)) {
            state = State.BETWEEN;
        }
        if (state == State.BETWEEN && atLineStart) {
            handOn();
        }
    }

    private boolean ends(byte next) {
        return state == State.MESSAGE ? braces.endsWith(next) : state == State.LINE && next == '\n';
    }

    private static boolean isBlank(byte next) {
        return next == ' ' || next == '\t' || next == '\r' || next == '\n';
    }

    private void keep(byte next) {
        if (state == State.BETWEEN && length == longest) {
            handOn();
        }
        if (thrownAway > 0 || length == longest) {
            thrownAway += length + 1;
            length = 0;
            return;
        }
        if (length == kept.length) {
            kept = Arrays.copyOf(kept, Math.min(2 * length, longest));
        }
        kept[length++] = next;
    }

    private void handOn() {
        long oversized = thrownAway;
        int complete = length;
        thrownAway = 0;
        length = 0;
        if (oversized > 0) {
            sink.oversized(oversized);
        } else if (complete > 0) {
            sink.message(Arrays.copyOf(kept, complete));
        }
        if (kept.length > MOST_IDLE) {
            kept = new byte[CHUNK];
        }
    }
}
