package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.ConnectFailedException.Reason;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.Greeting;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.message.QmpError;
import io.github.qmpevents.runtime.message.Reply;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.text.PrintableAscii;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a QMP session: the server greets, the client sends {@code qmp_capabilities}, the server answers.
 * Messages are taken in by the thread that reads.
 */
final class Handshake {
    private static final JsonString ID = JsonString.of("qmp-events");

    private final String where;
    private final WritableByteChannel out;
    private final List<String> wanted;
    private final Negotiation negotiation;
    private final AtomicBoolean done = new AtomicBoolean();
    private final CompletableFuture<Void> limit = new CompletableFuture<>();
    private @Nullable Greeting greeting;
    /** What came in place of a greeting, for the message of the exception. */
    private volatile @Nullable String firstBad;

    /** @param wanted capabilities to be asked for if the server has them */
    Handshake(String where, WritableByteChannel out, List<String> wanted, Negotiation negotiation) {
        this.where = where;
        this.out = out;
        this.wanted = wanted;
        this.negotiation = negotiation;
    }

    /** Those of the capabilities that were wanted which a server has. */
    static List<String> enabled(List<String> wanted, Greeting greeting) {
        List<String> both = new ArrayList<>(wanted);
        both.retainAll(greeting.capabilities());
        return both;
    }

    boolean isDone() {
        return done.get();
    }

    /** Lets it fail if it is not done in time. */
    void begin(Duration timeout) {
        var unused = limit.orTimeout(timeout.toNanos(), TimeUnit.NANOSECONDS).whenComplete(new Over(this, timeout));
    }

    /** What comes when the time is over. */
    private record Over(Handshake handshake, Duration timeout)
            implements BiConsumer<@Nullable Void, @Nullable Throwable> {
        @Override
        public void accept(@Nullable Void nothing, @Nullable Throwable timedOut) {
            if (timedOut != null) {
                handshake.timeOut(timeout);
            }
        }
    }

    private boolean settle() {
        boolean first = done.compareAndSet(false, true);
        limit.complete(null);
        return first;
    }

    /** Takes the next message of the connection; does nothing once it is done. */
    void accept(Message message) {
        if (!isDone()) {
            acceptNext(message);
        }
    }

    private void acceptNext(Message message) {
        if (message instanceof Greeting received && greeting == null) {
            greeting = received;
            send(received);
        } else if (message instanceof Reply reply && greeting != null && isOurs(reply.id())) {
            finish(greeting, reply.error());
        } else if (message instanceof BadMessage bad && greeting == null) {
            acceptBad(bad);
        }
    }

    /** Fails if it is not done yet, because the connection has ended. */
    void end(MonitorEnd end) {
        fail(Reason.ENDED, where + ": the connection ended before the handshake: " + end.detail() + found(), null);
    }

    private void timeOut(Duration timeout) {
        fail(Reason.TIMED_OUT, where + ": no handshake within " + timeout.toMillis() + " ms" + found(), null);
    }

    private void send(Greeting received) {
        try {
            String text = command(enabled(wanted, received)).json(ID) + "\r\n";
            ByteBuffer command = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (command.hasRemaining()) {
                out.write(command);
            }
        } catch (IOException e) {
            String detail = PrintableAscii.of(String.valueOf(e.getMessage()), 200);
            fail(Reason.ENDED, where + ": cannot send qmp_capabilities: " + detail, e);
        }
    }

    private static QmpCommand command(List<String> capabilities) {
        return capabilities.isEmpty()
                ? QmpCommand.of("qmp_capabilities")
                : QmpCommand.of("qmp_capabilities", Map.of("enable", capabilities));
    }

    /** The answer to a command that the server could not read has no id. */
    private static boolean isOurs(@Nullable JsonValue id) {
        return id == null || (id instanceof JsonString text && text.value().equals(ID.value()));
    }

    private void finish(Greeting received, @Nullable QmpError error) {
        if (error == null) {
            if (settle()) {
                negotiation.negotiated(received);
            }
        } else {
            String text = error.errorClass() + ": " + error.description();
            fail(Reason.HANDSHAKE_REFUSED, where + " refused qmp_capabilities: " + PrintableAscii.of(text, 300), null);
        }
    }

    /**
     * The rest of an answer to an earlier client may come before the greeting, so that one bad message does not tell.
     * The first line of the monitor for people does.
     */
    private void acceptBad(BadMessage bad) {
        if (firstBad == null) {
            firstBad = bad.excerpt();
        }
        if (bad.excerpt().startsWith("QEMU ") && bad.excerpt().contains(" monitor")) {
            fail(Reason.NOT_QMP, where + " is QEMU's monitor for people (HMP), not QMP: use -qmp", null);
        }
    }

    private String found() {
        String found = firstBad;
        return found == null ? "" : "; is it a QMP monitor? It sent: " + PrintableAscii.of(found, 100);
    }

    private void fail(Reason reason, String message, @Nullable Throwable cause) {
        if (settle()) {
            negotiation.failed(new ConnectFailedException(reason, message, cause));
        }
    }
}
