package io.github.qmpevents.runtime.agent;

import io.github.qmpevents.runtime.exchange.Ends;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.Greeting;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.message.MessageReader;
import io.github.qmpevents.runtime.message.Reply;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Reads what an agent sends until the connection ends; runs in a thread of its own. */
final class AgentReader implements Runnable {
    /** After so many bad messages on end the other side is no agent. */
    private static final int MOST_BAD = 1_000;

    private final MessageReader reader;
    private final Closeable connection;
    private final Conversation conversation;
    private final CompletableFuture<MonitorEnd> ended = new CompletableFuture<>();
    private volatile @Nullable MonitorEnd decided;
    private int badInARow;

    /** @param connection closed at the end */
    AgentReader(MessageReader reader, Closeable connection, Conversation conversation) {
        this.reader = reader;
        this.connection = connection;
        this.conversation = conversation;
    }

    /** Completed once, by the thread that reads, after all commands have been settled. */
    CompletableFuture<MonitorEnd> ended() {
        return ended;
    }

    /** Ends the connection, if it has not ended yet; in any thread. */
    void end(MonitorEnd how) {
        if (decided == null) {
            decided = how;
        }
        close();
    }

    @Override
    public void run() {
        MonitorEnd found;
        try {
            found = read();
        } catch (RuntimeException | Error e) {
            found = Ends.died(e);
        }
        MonitorEnd first = decided;
        MonitorEnd how = first == null ? found : first;
        close();
        conversation.end(how);
        ended.complete(how);
    }

    private MonitorEnd read() {
        long lost = 0;
        try {
            for (Message message = reader.next(); message != null; message = reader.next()) {
                lost = message instanceof BadMessage bad ? Ends.lost(bad) : 0;
                accept(message);
            }
        } catch (IOException e) {
            return Ends.broken(e, reader.unfinishedBytes());
        }
        return Ends.atEnd(lost);
    }

    private void accept(Message message) {
        badInARow = message instanceof BadMessage ? badInARow + 1 : 0;
        if (message instanceof Reply reply) {
            conversation.accept(reply);
        } else if (message instanceof Greeting) {
            end(new MonitorEnd(Cause.PROTOCOL, 0, "a QMP monitor is there, not a guest agent"));
        } else if (message instanceof BadMessage bad && badInARow >= MOST_BAD) {
            end(Ends.tooManyBad(badInARow, bad));
        }
        forgetInterrupt();
    }

    /** A callback may have left the thread interrupted, which would close the channel at the next read. */
    private static void forgetInterrupt() {
        Thread.interrupted();
    }

    private void close() {
        try {
            connection.close();
        } catch (IOException e) {
            // It is not needed any more.
        }
    }
}
