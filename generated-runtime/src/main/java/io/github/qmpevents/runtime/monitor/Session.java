package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.EventLines;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.exchange.Ends;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.EventMessage;
import io.github.qmpevents.runtime.message.LineTaker;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.message.MessageReader;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What comes over one connection, from its first byte to its end: events go to the sink of the monitor, replies to whoever
 * waits for them. Runs in the thread that reads; only {@link #end} is for others.
 */
final class Session<T extends QmpEvent> implements LineTaker {
    private final Line line;
    private final MessageReader reader;
    private final EventLines<T> events;
    private final Consumer<BadMessage> bad;
    private final int mostBad;

    private int badInARow;
    private volatile @Nullable MonitorEnd decided;

    /**
     * @param line who gets the rest of the messages
     * @param bad told of what is no message
     * @param mostBad after so many bad messages on end the connection is given up
     */
    Session(Line line, MessageReader reader, EventLines<T> events, Consumer<BadMessage> bad, int mostBad) {
        this.line = line;
        this.reader = reader;
        this.events = events;
        this.bad = bad;
        this.mostBad = mostBad;
    }

    /** Ends the connection, if it has not ended yet, and says why; in any thread. */
    void end(MonitorEnd end) {
        if (decided == null) {
            decided = end;
        }
        line.close();
    }

    Line line() {
        return line;
    }

    /** Reads until the connection has ended, and tells how it did; what was waited for over it has then failed. */
    MonitorEnd read() {
        line.begin();
        MonitorEnd end = readAll();
        line.end(end);
        return end;
    }

    private MonitorEnd readAll() {
        long lost = 0;
        try {
            for (Message message = reader.next(this); message != null; message = reader.next(this)) {
                if (decided == null) {
                    lost = message instanceof BadMessage broken ? Ends.lost(broken) : 0;
                    accept(message);
                }
            }
        } catch (IOException e) {
            return decidedOr(Ends.broken(e, reader.unfinishedBytes()));
        } finally {
            line.close();
        }
        return decidedOr(Ends.atEnd(lost));
    }

    private MonitorEnd decidedOr(MonitorEnd found) {
        MonitorEnd end = decided;
        return end == null ? found : end;
    }

    /** Takes events until the end is decided, when the reader is left with the next message. */
    @Override
    public int take(byte[] bytes, int from, int to) {
        if (decided != null) {
            return NOT_TAKEN;
        }
        int next = events.take(bytes, from, to);
        if (next != NOT_TAKEN) {
            badInARow = 0;
        }
        forgetInterrupt();
        return next;
    }

    /** What users are asked for here may leave the thread interrupted, which would close the channel at the next read. */
    private static void forgetInterrupt() {
        Thread.interrupted();
    }

    private void accept(Message message) {
        badInARow = message instanceof BadMessage ? badInARow + 1 : 0;
        if (message instanceof EventMessage event) {
            events.put(event);
        } else if (message instanceof BadMessage broken) {
            bad.accept(broken);
            giveUpAfter(broken);
        }
        line.accept(message);
        forgetInterrupt();
    }

    private void giveUpAfter(BadMessage last) {
        if (badInARow >= mostBad) {
            end(Ends.tooManyBad(badInARow, last));
        }
    }
}
