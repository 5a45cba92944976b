package io.github.qmpevents.runtime.exchange;

import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A command in an outbox; run when nobody waits for its answer any more. */
final class OutgoingCommand implements Outbox.Item, Runnable {
    /**
     * QEMU ends when it has read the last brace of this one. An end of the line that it has not read would then reset the
     * connection, and the answer may be lost.
     */
    private static final String LAST_COMMAND = "quit";

    private final PendingCommand pending;
    private final Commands commands;
    /** The number it was sent with; 0 before. */
    private volatile long number;

    OutgoingCommand(PendingCommand pending, Commands commands) {
        this.pending = pending;
        this.commands = commands;
    }

    PendingCommand pending() {
        return pending;
    }

    @Override
    public byte @Nullable [] begin() {
        if (pending.isSettled()) {
            return null;
        }
        SentCommands sent = commands.sent();
        number = sent.add(pending);
        if (number == 0) {
            commands.fail(pending);
            return null;
        }
        if (pending.isSettled()) {
            sent.withdraw(number);
            return null;
        }
        String json = pending.command().json(sent.id(number));
        return (json + end()).getBytes(StandardCharsets.US_ASCII);
    }

    private String end() {
        return pending.command().name().equals(LAST_COMMAND) ? "" : "\r\n";
    }

    @Override
    public void written() {
        // Its answer is waited for.
    }

    @Override
    public void failed(IOException e) {
        commands.sent().remove(number);
        pending.fail(new MonitorEndedException(Ends.cannotWrite(e)));
    }

    @Override
    public void run() {
        commands.outbox().remove(this);
        commands.sent().remove(number);
    }
}
