package io.github.qmpevents.runtime.agent;

import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.exchange.Deadlines;
import io.github.qmpevents.runtime.exchange.Deadlines.Deadline;
import io.github.qmpevents.runtime.exchange.Outbox;
import io.github.qmpevents.runtime.exchange.PendingCommand;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.message.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said to an agent until it answers: a command, or the question whether it listens. Its flag is guarded by the
 * lock of the conversation.
 */
final class AgentTurn implements Outbox.Item {
    /** Commands that are answered only if they fail. */
    private static final Set<String> SILENT =
            Set.of("guest-shutdown", "guest-suspend-disk", "guest-suspend-ram", "guest-suspend-hybrid");

    private final Conversation conversation;
    private final @Nullable PendingCommand pending;
    private final JsonNumber syncId;
    private boolean begun;
    private volatile @Nullable Deadline deadline;

    private AgentTurn(Conversation conversation, @Nullable PendingCommand pending, JsonNumber syncId) {
        this.conversation = conversation;
        this.pending = pending;
        this.syncId = syncId;
    }

    static AgentTurn of(Conversation conversation, PendingCommand pending) {
        return new AgentTurn(conversation, pending, JsonNumber.of(0));
    }

    /** @param id that no other one has */
    static AgentTurn sync(Conversation conversation, long id) {
        return new AgentTurn(conversation, null, JsonNumber.of(id));
    }

    /** The command; null for the question whether the agent listens. */
    @Nullable
    PendingCommand pending() {
        return pending;
    }

    /** Whether the command is answered only if it fails. */
    boolean isSilent() {
        return pending != null && SILENT.contains(pending.command().name());
    }

    /** Whether an answer is the one to this turn; to a command it is any that comes once it is being written. */
    boolean isAnsweredBy(Reply reply) {
        return begun && (pending != null || syncId.equals(reply.value()));
    }

    /** Begins to wait for the answer to a question. */
    void start(Deadlines deadlines, Duration time) {
        deadline = deadlines.start(time, this::unheard);
    }

    private void unheard() {
        conversation.giveUp(this);
    }

    /** Waits no more. */
    void stop() {
        Deadline running = deadline;
        if (running != null) {
            running.stop();
        }
    }

    boolean isBegun() {
        return begun;
    }

    void setBegun() {
        begun = true;
    }

    @Override
    public byte @Nullable [] begin() {
        return conversation.mayBegin(this) ? bytes() : null;
    }

    @Override
    public void written() {
        if (isSilent()) {
            conversation.answerSilently(this);
        }
    }

    @Override
    public void failed(IOException e) {
        conversation.breakOff(e);
    }

    /** The sentinel lets the agent forget what came before, from whomever. */
    private byte[] bytes() {
        return pending == null
                ? line("\u00ff", QmpCommand.of("guest-sync-delimited", Map.of("id", syncId)))
                : line("", pending.command());
    }

    private static byte[] line(String prefix, QmpCommand command) {
        return (prefix + command.json(null) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
