package io.github.qmpevents.runtime.fake;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A client's connection to a fake QEMU. The thread that plays the {@link Script} reads commands; any thread may send, or
 * end the connection. Methods throw {@link IOException} when the client has left or the connection has been ended here.
 */
public final class FakeConnection {
    private final Link link;
    private final Output output;
    private final CommandReader reader;
    private final Gate gate;
    private final Manner manner;
    private final Dialogue dialogue;
    private final Received<FakeCommand> commands;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CountDownLatch played = new CountDownLatch(1);

    FakeConnection(Link link, Manner manner, Dialogue dialogue, Received<FakeCommand> commands) throws IOException {
        this.link = link;
        this.output = new Output(link);
        this.reader = new CommandReader(link);
        this.gate = new Gate(output);
        this.manner = manner;
        this.dialogue = dialogue;
        this.commands = commands;
        if (manner.greeting() == null) {
            gate.open();
        }
    }

    /** Sends the greeting, if the fake QEMU has one. */
    public void greet() throws IOException {
        if (manner.greeting() != null) {
            send(manner.greeting());
        }
    }

    /** Greets, and answers commands until {@code qmp_capabilities} has succeeded. */
    public void shakeHands() throws IOException {
        greet();
        while (!gate.isOpen()) {
            answer(required(readCommand()));
        }
    }

    /** Answers commands as {@link FakeQemu#on} has told until the client leaves. */
    public void serve() throws IOException {
        for (FakeCommand command = readCommand(); command != null; command = readCommand()) {
            answer(command);
        }
    }

    /**
     * Waits for the next command and does not answer it.
     *
     * @return null if the client has closed the connection
     */
    public @Nullable FakeCommand readCommand() throws IOException {
        String text = reader.next();
        if (text == null) {
            return null;
        }
        FakeCommand command = FakeCommand.of(text);
        commands.add(command);
        return command;
    }

    /** Answers a command as {@link FakeQemu#on} has told. */
    public void answer(FakeCommand command) throws IOException {
        dialogue.answer(this, command);
    }

    /**
     * Returns a value to a command.
     *
     * @param json the value alone
     */
    public void reply(FakeCommand command, String json) throws IOException {
        reply(command, JsonValue.parse(json));
    }

    /** Returns a value to a command. */
    public void reply(FakeCommand command, JsonValue value) throws IOException {
        JsonObject.Builder message = JsonObject.builder().put("return", value);
        send(withId(message, command));
        if (command.name().equals(Dialogue.NEGOTIATION)) {
            gate.open();
        }
    }

    /** Refuses a command. */
    public void fail(FakeCommand command, String errorClass, String description) throws IOException {
        JsonObject error = JsonObject.builder()
                .put("class", JsonString.of(errorClass))
                .put("desc", JsonString.of(description))
                .build();
        send(withId(JsonObject.builder().put("error", error), command));
    }

    /** Sends an event at once, whatever the client has negotiated. */
    public void emit(QmpEvent event) throws IOException {
        emit(event.toJson());
    }

    /**
     * Sends an event at once, whatever the client has negotiated.
     *
     * @param json the whole message
     */
    public void emit(String json) throws IOException {
        send(JsonValue.parse(json));
    }

    /** Sends a message, written in the style of the fake QEMU. */
    public void send(JsonValue message) throws IOException {
        send(manner.style().message(message));
    }

    /** Sends text as it is; a line needs its end. */
    public void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes as they are. */
    public void send(byte... bytes) throws IOException {
        output.send(bytes);
    }

    /** Sends in pieces of at most so many bytes from now on, each written by itself. */
    public void chunks(int most) {
        output.setChunks(() -> most);
    }

    /** Sends in pieces of sizes that are asked for one after the other. */
    public void chunks(IntSupplier sizes) {
        output.setChunks(sizes);
    }

    /** Closes the connection as soon as so many bytes have been sent over it; later ones are not sent. */
    public void cutAfter(long bytes) throws IOException {
        output.endAfter(bytes, false);
    }

    /** Resets the connection as soon as so many bytes have been sent over it; see {@link #reset()}. */
    public void resetAfter(long bytes) throws IOException {
        output.endAfter(bytes, true);
    }

    /** Lets time pass; returns early if the connection is closed here. */
    public void pause(Duration time) throws IOException {
        try {
            boolean unused = closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Does nothing, and reads nothing, until the connection is closed here: a server that hangs. */
    public void stall() throws IOException {
        pause(Duration.ofDays(365));
    }

    /** Reads, and answers nothing, until the client closes the connection. */
    public void awaitClose() throws IOException {
        while (readCommand() != null) {
            // What comes is kept with all the other commands.
        }
    }

    /** Waits until the script of this connection has come to its end. */
    public void awaitEnd() throws InterruptedIOException {
        try {
            played.await();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Ends the connection; what was sent arrives. */
    public void close() {
        link.close();
        closed.countDown();
    }

    /**
     * Resets the connection. A client on TCP sees that at once. On a unix socket it does only if there is something that
     * it sent and nobody has read; the end of a command's line is such a thing as long as no other is waited for.
     */
    public void reset() throws IOException {
        link.reset();
        closed.countDown();
    }

    /** Whether the client has negotiated, or need not. */
    boolean isNegotiated() {
        return gate.isOpen();
    }

    /** Sends messages when the client has negotiated. */
    void sendNegotiated(byte[] message) throws IOException {
        gate.send(message);
    }

    void play(Script script) throws IOException {
        try {
            script.play(this);
        } finally {
            close();
        }
    }

    void ended() {
        played.countDown();
    }

    private static FakeCommand required(@Nullable FakeCommand command) throws EOFException {
        if (command == null) {
            throw new EOFException("the client has closed the connection");
        }
        return command;
    }

    private static JsonObject withId(JsonObject.Builder message, FakeCommand command) {
        return command.id() == null
                ? message.build()
                : message.put("id", command.id()).build();
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted");
    }
}
