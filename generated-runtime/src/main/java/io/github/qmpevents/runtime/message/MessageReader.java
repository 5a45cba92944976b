package io.github.qmpevents.runtime.message;

import io.github.qmpevents.runtime.json.JsonSyntaxException;
import io.github.qmpevents.runtime.text.PrintableAscii;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the messages of a QMP server out of a stream of bytes, in order and to the last one. Lines end with LF or CR
 * LF. A message is one JSON object, on one line or on several; it is handed out as soon as its closing brace has come.
 *
 * <p>A line whose first byte is <code>{</code> always begins a message. What is no message is handed out as one {@link
 * BadMessage} at the end of the line in which that became clear, and reading goes on at the next such line: what stands
 * between belongs to the bad message and is only counted. No content ends the reading, however broken it is. A message
 * that is not complete for too long is given up when the next piece of it comes.
 *
 * <p>Memory is bounded by the limit of the size of a message, time grows with the number of bytes. A reader is for one
 * thread at a time; only {@link #close()} may be called by another one.
 */
public final class MessageReader implements Closeable {
    private static final LineTaker NOBODY = new LineTaker() {
        @Override
        public int take(byte[] bytes, int from, int to) {
            return NOT_TAKEN;
        }
    };

    private final MessageLimits limits;
    private final InputBuffer in;
    private final Nesting nesting;
    private final MessageAge age;

    private State state = State.BETWEEN;
    private boolean atLineStart = true;
    /** Whether no line has ended in the message that is being read. */
    private boolean onFirstLine;
    /** Whether the beginning of a line has come and is left in the buffer until more of it comes. */
    private boolean waiting;

    private long number;
    private long begin;
    /** What is wrong with a line that is being given up; null if the bytes that are kept have to tell. */
    private @Nullable Fault fault;
    /** The beginning of a line that has become too long to be kept. */
    private @Nullable String excerpt;

    private long skippedBytes;

    private enum State {
        /** Nothing but white space since the last message. */
        BETWEEN,
        /** Inside of a message. */
        MESSAGE,
        /** Inside of a line that is bad, which is reported at its end. */
        BAD_LINE,
        /** Behind a bad message that has been reported, until the next message begins. */
        SKIPPING
    }

    /** A reader with the default limits. */
    public MessageReader(InputStream stream) {
        this(stream, MessageLimits.defaults());
    }

    public MessageReader(InputStream stream, MessageLimits limits) {
        this(ByteSource.of(stream), limits);
    }

    /** A reader with the default limits of a channel that waits for bytes. */
    public MessageReader(ReadableByteChannel channel) {
        this(channel, MessageLimits.defaults());
    }

    /**
     * A reader of a channel that waits for bytes.
     *
     * @throws java.nio.channels.IllegalBlockingModeException if it does not
     */
    public MessageReader(ReadableByteChannel channel, MessageLimits limits) {
        this(ByteSource.of(channel), limits);
    }

    private MessageReader(ByteSource source, MessageLimits limits) {
        this(source, limits, new MessageAge(limits.age()));
    }

    MessageReader(ByteSource source, MessageLimits limits, MessageAge age) {
        this.limits = limits;
        this.age = age;
        this.in = new InputBuffer(source, limits.messageBytes() + 1);
        this.nesting = new Nesting(limits.depth());
    }

    /**
     * Waits for the next message.
     *
     * @return null at the end of the stream
     * @throws IOException if the stream cannot be read; what came of a message before is in {@link #unfinishedBytes()}
     */
    public @Nullable Message next() throws IOException {
        return next(NOBODY);
    }

    /**
     * Waits for the next message that is not taken as a line before.
     *
     * @param taker who is asked first for each line that may be a message
     * @return null at the end of the stream
     * @throws IOException as {@link #next()} does
     */
    public @Nullable Message next(LineTaker taker) throws IOException {
        boolean more = true;
        while (more) {
            takeBegunLine(taker);
            Message message = nextOfBuffer(taker);
            if (message == null) {
                message = giveUpIfSlow();
            }
            if (message != null) {
                return message;
            }
            more = in.fill();
        }
        Message last = nextOfBuffer(NOBODY);
        return last != null ? last : atEnd();
    }

    private @Nullable Message nextOfBuffer(LineTaker taker) {
        waiting = false;
        while (in.hasNext()) {
            takeLines(taker);
            waiting = in.hasNext() && taker != NOBODY && mayWaitForRest();
            if (waiting || !in.hasNext()) {
                return null;
            }
            Message message = accept(in.next());
            if (message != null) {
                return message;
            }
        }
        return null;
    }

    /** At the end of what has come: gives up a message, or a bad line, that should have come to its end before. */
    private @Nullable Message giveUpIfSlow() {
        if (unfinishedBytes() == 0 || !age.isOver(waiting ? in.offset() : begin)) {
            return null;
        }
        if (waiting) {
            Message complete = nextOfBuffer(NOBODY);
            if (complete != null) {
                return complete;
            }
        }
        if (state == State.MESSAGE) {
            fault = Fault.tooSlow(in.offset(), limits.age());
        }
        return reportBadLine(unfinishedBytes());
    }

    /**
     * Offers a line of which only the beginning had come, now that its end has come; once, since the lines of a message
     * of many may come one by one, and whoever is offered them reads from the first on.
     */
    private void takeBegunLine(LineTaker taker) {
        if (state == State.MESSAGE && onFirstLine && in.keepsLine()) {
            int next = taker.take(in.array(), in.keptFrom(), in.linesEnd());
            if (next != LineTaker.NOT_TAKEN) {
                in.skipTo(next);
                state = State.BETWEEN;
                atLineStart = true;
            }
        }
    }

    private void takeLines(LineTaker taker) {
        if (!isBetweenLines()) {
            return;
        }
        byte[] bytes = in.array();
        int from = in.position();
        int to = in.linesEnd();
        int at = from;
        while (at < to && bytes[at] == '{') {
            int next = taker.take(bytes, at, to);
            if (next == LineTaker.NOT_TAKEN) {
                break;
            }
            number++;
            at = next;
        }
        if (at != from) {
            in.skipTo(at);
            state = State.BETWEEN;
        }
    }

    /** Whether what has come of a line cannot be a whole message, so that it may wait until it can be offered. */
    private boolean mayWaitForRest() {
        return isBetweenLines() && in.endsInsideLine('{', '}');
    }

    private boolean isBetweenLines() {
        return atLineStart && (state == State.BETWEEN || state == State.SKIPPING);
    }

    /** The number of bytes of a message, or of a bad line, whose end has not come yet; 0 between messages. */
    public long unfinishedBytes() {
        boolean begun = state == State.MESSAGE || state == State.BAD_LINE;
        return begun ? in.offset() - begin : waiting ? in.waiting() : 0;
    }

    /** The number of bytes that followed bad messages and were passed over without being reported. */
    public long skippedBytes() {
        return skippedBytes;
    }

    /** Closes the stream. A thread that waits for a message then gets an exception, if the stream's kind allows. */
    @Override
    public void close() throws IOException {
        in.close();
    }

    private @Nullable Message accept(byte next) {
        boolean first = atLineStart;
        atLineStart = next == '\n';
        onFirstLine &= !atLineStart;
        if (first && next == '{') {
            Message unfinished = state == State.MESSAGE ? unfinished() : null;
            beginMessage();
            return unfinished;
        }
        return switch (state) {
            case BETWEEN -> acceptBetween(next);
            case MESSAGE -> acceptInMessage(next);
            case BAD_LINE -> acceptInBadLine(next);
            case SKIPPING -> acceptSkipping();
        };
    }

    private @Nullable Message acceptBetween(byte next) {
        switch (next) {
            case ' ', '\t', '\r', '\n' -> in.keepNothing();
            case '{' -> beginMessage();
            default -> {
                beginHere(State.BAD_LINE);
                fault = Fault.garbage(begin);
            }
        }
        return null;
    }

    private @Nullable Message acceptInMessage(byte next) {
        if (!nesting.accept(next)) {
            state = State.BAD_LINE;
            return acceptInBadLine(next);
        }
        if (in.keptLength() > limits.messageBytes()) {
            state = State.BAD_LINE;
            fault = Fault.tooLong(in.offset() - 1, limits.messageBytes());
            return acceptInBadLine(next);
        }
        return nesting.isComplete() ? complete() : null;
    }

    private @Nullable Message acceptInBadLine(byte next) {
        if (next == '\n') {
            return reportBadLine(in.offset() - 1 - begin);
        }
        if (excerpt != null) {
            in.keepNothing();
        } else if (in.keptLength() > limits.messageBytes()) {
            fault = faultOfBadLine();
            excerpt = excerptOfKept(in.keptLength());
            in.keepNothing();
        }
        return null;
    }

    private @Nullable Message acceptSkipping() {
        skippedBytes++;
        in.keepNothing();
        return null;
    }

    private void beginMessage() {
        beginHere(State.MESSAGE);
        nesting.begin();
    }

    private void beginHere(State begun) {
        state = begun;
        onFirstLine = true;
        number++;
        begin = in.offset() - 1;
        fault = null;
        excerpt = null;
        in.keepFromLast();
    }

    private Message complete() {
        byte[] bytes = Arrays.copyOfRange(in.array(), in.keptFrom(), in.keptFrom() + in.keptLength());
        in.keepNothing();
        Message message = parse(bytes);
        state = message instanceof BadMessage ? State.SKIPPING : State.BETWEEN;
        return message;
    }

    private Message parse(byte[] bytes) {
        try {
            return new MessageParser(bytes, limits.json(), number, begin).parse();
        } catch (JsonSyntaxException e) {
            String start = PrintableAscii.of(bytes, 0, bytes.length, BadMessage.EXCERPT);
            return bad(Fault.of(e, begin), bytes.length, start);
        }
    }

    /** Gives up the message that is being read, because another one begins with the byte taken last. */
    private Message unfinished() {
        int length = in.keptLength() - 1;
        Fault end = Fault.unfinished(in.offset() - 1);
        return bad(Fault.first(in, length, begin, limits.json(), end), length, excerptOfKept(length));
    }

    private Message reportBadLine(long length) {
        state = State.SKIPPING;
        String start = excerpt != null ? excerpt : excerptOfKept((int) length);
        Message bad = bad(faultOfBadLine(), length, start);
        in.keepNothing();
        return bad;
    }

    private @Nullable Message atEnd() {
        if (state == State.BAD_LINE) {
            return reportBadLine(unfinishedBytes());
        }
        if (state == State.MESSAGE) {
            fault = Fault.truncated(in.offset(), unfinishedBytes());
            return reportBadLine(unfinishedBytes());
        }
        return null;
    }

    private Fault faultOfBadLine() {
        if (fault != null) {
            return fault;
        }
        return Fault.first(in, in.keptLength(), begin, limits.json(), Fault.unfinished(in.offset()));
    }

    private String excerptOfKept(int length) {
        return PrintableAscii.of(in.array(), in.keptFrom(), in.keptFrom() + length, BadMessage.EXCERPT);
    }

    private BadMessage bad(Fault found, long length, String start) {
        return new BadMessage(found.kind(), number, found.offset(), length, found.detail(), start);
    }
}
