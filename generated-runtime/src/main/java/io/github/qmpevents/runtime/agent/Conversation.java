package io.github.qmpevents.runtime.agent;

import io.github.qmpevents.runtime.command.CommandCounts;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.exchange.Deadlines;
import io.github.qmpevents.runtime.exchange.Ends;
import io.github.qmpevents.runtime.exchange.Outbox;
import io.github.qmpevents.runtime.exchange.PendingCommand;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.message.Reply;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Who says what to an agent, and when: one command at a time, since answers carry no ids. Before the first one, and
 * whenever an answer may be on its way to a command that nobody waits for any more, the agent is asked to say a number,
 * and what comes before that number is dropped. No lock is held while anybody else is called.
 */
final class Conversation {
    private final Outbox outbox;
    private final Executor completer;
    private final Deadlines deadlines;
    private final Duration syncTimeout;
    private final CompletableFuture<Void> heard = new CompletableFuture<>();

    private final Object lock = new Object();
    private final Set<PendingCommand> waiting = new LinkedHashSet<>();
    private @Nullable AgentTurn turn;
    private @Nullable MonitorEnd end;
    /** Whether the next answer is the one to the next command. */
    private boolean inStep;

    private long sent;
    private long answered;
    private long late;
    private long unmatched;

    /** @param syncTimeout how long to wait for the number before another one is asked for */
    Conversation(Outbox outbox, Executor completer, Deadlines deadlines, Duration syncTimeout) {
        this.outbox = outbox;
        this.completer = completer;
        this.deadlines = deadlines;
        this.syncTimeout = syncTimeout;
    }

    /** Asks the agent whether it listens; completed when it has said so, failed at the end of the connection. */
    CompletableFuture<Void> begin() {
        AgentTurn sync;
        synchronized (lock) {
            sync = end == null ? nextSync() : null;
        }
        say(sync);
        return heard;
    }

    CompletableFuture<JsonValue> send(QmpCommand command, @Nullable Duration deadline) {
        PendingCommand pending = new PendingCommand(command, completer);
        pending.watch(deadlines, deadline, new GivenUp(this, pending));
        MonitorEnd ended;
        synchronized (lock) {
            ended = end;
            if (ended == null && !pending.isSettled()) {
                waiting.add(pending);
            }
        }
        if (ended != null) {
            pending.fail(new AgentEndedException(ended));
        }
        goOn();
        return pending.future();
    }

    /** Takes an answer from the thread that reads. */
    void accept(Reply reply) {
        AgentTurn answeredTurn = takeTurn(reply);
        if (answeredTurn == null) {
            return;
        }
        answeredTurn.stop();
        PendingCommand pending = answeredTurn.pending();
        if (pending == null) {
            heard.complete(null);
        } else {
            pending.answer(reply);
        }
        goOn();
    }

    private @Nullable AgentTurn takeTurn(Reply reply) {
        synchronized (lock) {
            AgentTurn current = turn;
            if (current == null || !current.isAnsweredBy(reply)) {
                late += inStep ? 0 : 1;
                unmatched += inStep ? 1 : 0;
                return null;
            }
            answered += current.pending() == null ? 0 : 1;
            inStep = true;
            turn = null;
            return current;
        }
    }

    /** Ends the connection; the first end counts. */
    void end(MonitorEnd how) {
        AgentTurn obeyed;
        List<PendingCommand> failed;
        synchronized (lock) {
            if (end != null) {
                return;
            }
            end = how;
            obeyed = takeObeyed(how);
            failed = takeAll();
        }
        if (obeyed != null && obeyed.pending() != null) {
            obeyed.pending().succeed();
        }
        List<Outbox.Item> unused = outbox.close();
        AgentEndedException failure = new AgentEndedException(how);
        failed.forEach(pending -> pending.fail(failure));
        heard.completeExceptionally(failure);
    }

    /**
     * The command to which there is no answer, if the agent has gone because of it: that may be seen before the thread that
     * writes has noticed that all is written. An agent that goes without having read all ends otherwise than cleanly.
     */
    private @Nullable AgentTurn takeObeyed(MonitorEnd how) {
        AgentTurn current = turn;
        if (current == null || how.cause() != MonitorEnd.Cause.CLEAN_END || !current.isBegun() || !current.isSilent()) {
            return null;
        }
        turn = null;
        return current;
    }

    private List<PendingCommand> takeAll() {
        List<PendingCommand> all = new ArrayList<>();
        AgentTurn current = turn;
        turn = null;
        if (current != null) {
            current.stop();
            PendingCommand pending = current.pending();
            if (pending != null) {
                all.add(pending);
            }
        }
        all.addAll(waiting);
        waiting.clear();
        return all;
    }

    CommandCounts counts() {
        synchronized (lock) {
            AgentTurn current = turn;
            int inTurn = current == null || current.pending() == null ? 0 : 1;
            int unanswered = current != null && current.isBegun() ? inTurn : 0;
            int yetToSend = waiting.size() + inTurn - unanswered;
            return new CommandCounts(sent, answered, late, unmatched, yetToSend, unanswered);
        }
    }

    /** Whether a turn is still to be said. */
    boolean mayBegin(AgentTurn next) {
        synchronized (lock) {
            PendingCommand pending = next.pending();
            if (turn != next || (pending != null && pending.isSettled())) {
                return false;
            }
            sent += pending == null ? 0 : 1;
            next.setBegun();
            return true;
        }
    }

    /** Settles a command to which there is an answer only if it failed; that may still come. */
    void answerSilently(AgentTurn said) {
        synchronized (lock) {
            if (turn != said) {
                return;
            }
            turn = null;
            inStep = false;
        }
        PendingCommand pending = said.pending();
        if (pending != null) {
            pending.succeed();
        }
        goOn();
    }

    void breakOff(IOException e) {
        end(Ends.cannotWrite(e));
    }

    private void goOn() {
        AgentTurn next;
        synchronized (lock) {
            next = turn == null && !waiting.isEmpty() ? nextTurn() : null;
        }
        say(next);
    }

    private AgentTurn nextTurn() {
        if (!inStep) {
            return nextSync();
        }
        PendingCommand first = waiting.iterator().next();
        waiting.remove(first);
        AgentTurn next = AgentTurn.of(this, first);
        turn = next;
        return next;
    }

    private AgentTurn nextSync() {
        AgentTurn next = AgentTurn.sync(this, ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
        turn = next;
        return next;
    }

    private void say(@Nullable AgentTurn next) {
        if (next == null) {
            return;
        }
        if (next.pending() == null) {
            next.start(deadlines, syncTimeout);
        }
        boolean unused = outbox.add(next);
    }

    /** Waits no more for the answer to a turn, which may come all the same. */
    void giveUp(AgentTurn given) {
        synchronized (lock) {
            if (turn != given) {
                return;
            }
            turn = null;
            inStep &= !given.isBegun();
        }
        outbox.remove(given);
        goOn();
    }

    private void giveUp(PendingCommand pending) {
        AgentTurn current;
        synchronized (lock) {
            waiting.remove(pending);
            current = turn;
        }
        if (current != null && current.pending() == pending) {
            giveUp(current);
        }
    }

    private record GivenUp(Conversation conversation, PendingCommand pending) implements Runnable {
        @Override
        public void run() {
            conversation.giveUp(pending);
        }
    }
}
