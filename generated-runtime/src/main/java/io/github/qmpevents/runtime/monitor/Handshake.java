package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.ConnectFailedException.Reason;
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
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a QMP session: the server greets, the client sends {@code qmp_capabilities}, the server answers.
 * Messages are taken in by the thread that reads; another one waits for the outcome.
 */
final class Handshake {
    private static final JsonString ID = JsonString.of("qmp-events");
    private static final String COMMAND = "{\"execute\": \"qmp_capabilities\", \"id\": " + ID.json() + "}\r\n";

    private final String where;
    private final WritableByteChannel out;
    private final CompletableFuture<Greeting> outcome = new CompletableFuture<>();
    private @Nullable Greeting greeting;
    /** What came in place of a greeting, for the message of the exception. */
    private volatile @Nullable String firstBad;

    Handshake(String where, WritableByteChannel out) {
        this.where = where;
        this.out = out;
    }

    boolean isDone() {
        return outcome.isDone();
    }

    void accept(Message message) {
        if (message instanceof Greeting received && greeting == null) {
            greeting = received;
            send();
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

    Greeting await(Duration timeout) throws IOException {
        try {
            return outcome.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new ConnectFailedException(Reason.TIMED_OUT, timedOut(timeout), e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ConnectFailedException failure ? failure : new IOException(e.getCause());
        } catch (InterruptedException e) {
            InterruptedIOException interrupted = Sockets.interrupted(e);
            throw interrupted;
        }
    }

    private void send() {
        try {
            ByteBuffer command = ByteBuffer.wrap(COMMAND.getBytes(StandardCharsets.US_ASCII));
            while (command.hasRemaining()) {
                out.write(command);
            }
        } catch (IOException e) {
            String detail = PrintableAscii.of(String.valueOf(e.getMessage()), 200);
            fail(Reason.ENDED, where + ": cannot send qmp_capabilities: " + detail, e);
        }
    }

    /** The answer to a command that the server could not read has no id. */
    private static boolean isOurs(@Nullable JsonValue id) {
        return id == null || id.equals(ID);
    }

    private void finish(Greeting received, @Nullable QmpError error) {
        if (error == null) {
            outcome.complete(received);
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

    private String timedOut(Duration timeout) {
        return where + ": no handshake within " + timeout.toMillis() + " ms" + found();
    }

    private String found() {
        String found = firstBad;
        return found == null ? "" : "; is it a QMP monitor? It sent: " + PrintableAscii.of(found, 100);
    }

    private void fail(Reason reason, String message, @Nullable Throwable cause) {
        outcome.completeExceptionally(new ConnectFailedException(reason, message, cause));
    }
}
