package io.github.qmpevents.runtime.exchange;

import io.github.qmpevents.runtime.command.CommandCounts;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.message.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The commands that were sent, in order, until they are answered or given up. */
final class SentCommands {
    private final CommandIds ids = CommandIds.random();
    private final Map<Long, PendingCommand> unanswered = new LinkedHashMap<>();
    private boolean ended;
    private long last;
    private long sent;
    private long answered;
    private long late;
    private long unmatched;

    /** Adds the next command, and gives the number it has from now on; 0 if the connection has ended. */
    synchronized long add(PendingCommand pending) {
        if (ended) {
            return 0;
        }
        sent++;
        unanswered.put(++last, pending);
        return last;
    }

    JsonString id(long number) {
        return ids.of(number);
    }

    /** Takes a command back that is not sent after all. */
    synchronized void withdraw(long number) {
        unanswered.remove(number);
        sent--;
    }

    synchronized void remove(long number) {
        unanswered.remove(number);
    }

    /** Settles the command that an answer is for; false if there was none. */
    boolean accept(Reply reply) {
        PendingCommand pending = take(reply);
        return pending != null && pending.answer(reply);
    }

    private synchronized @Nullable PendingCommand take(Reply reply) {
        JsonValue id = reply.id();
        long number = id == null ? oldest(reply) : ids.number(id);
        PendingCommand pending = unanswered.remove(number);
        if (pending != null) {
            answered++;
        } else if (number > 0 && number <= last) {
            late++;
        } else {
            unmatched++;
        }
        return pending;
    }

    /** The number of the command that an answer without an id is for; 0 for none. */
    private long oldest(Reply reply) {
        if (reply.error() != null) {
            for (Map.Entry<Long, PendingCommand> entry : unanswered.entrySet()) {
                if (!entry.getValue().command().isOutOfBand()) {
                    return entry.getKey();
                }
            }
        }
        return 0;
    }

    /** Ends the connection, and gives what was not answered, in order. */
    synchronized List<PendingCommand> takeAll() {
        ended = true;
        List<PendingCommand> all = new ArrayList<>(unanswered.values());
        unanswered.clear();
        return all;
    }

    /** @param waiting how many commands have yet to be sent */
    synchronized CommandCounts counts(int waiting) {
        return new CommandCounts(sent, answered, late, unmatched, waiting, unanswered.size());
    }
}
