package io.github.qmpevents.runtime;

import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.EventMessage;
import io.github.qmpevents.runtime.message.Greeting;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.message.MessageLimits;
import io.github.qmpevents.runtime.message.MessageReader;
import io.github.qmpevents.runtime.message.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads events from a recording, a pipe, or any other stream of a QMP server's bytes, to the end. Handlers are called
 * in the thread that reads, in the order of the stream.
 *
 * @param <T> the root of the events' types
 */
public final class EventStream<T extends QmpEvent> extends HandlerSetup<T, EventStream<T>> {
    private final List<Consumer<? super Greeting>> greetings = new ArrayList<>();
    private final List<Consumer<? super Reply>> replies = new ArrayList<>();
    private MessageLimits limits = MessageLimits.defaults();

    private EventStream(EventTable<T> table) {
        super(table);
    }

    public static <T extends QmpEvent> EventStream<T> of(EventTable<T> table) {
        return new EventStream<>(table);
    }

    public EventStream<T> onGreeting(Consumer<? super Greeting> handler) {
        greetings.add(Objects.requireNonNull(handler, "handler"));
        return this;
    }

    public EventStream<T> onReply(Consumer<? super Reply> handler) {
        replies.add(Objects.requireNonNull(handler, "handler"));
        return this;
    }

    /** Sets the limits of a message; {@link MessageLimits#defaults()} otherwise. */
    public EventStream<T> limits(MessageLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
        return this;
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @throws IOException if the stream cannot be read; no content is the cause of one
     */
    public EventCounts read(InputStream stream) throws IOException {
        return readAll(new MessageReader(stream, limits));
    }

    /**
     * Reads a channel, which has to be in blocking mode, to its end and leaves it open.
     *
     * @throws IOException if the channel cannot be read; no content is the cause of one
     */
    public EventCounts read(ReadableByteChannel channel) throws IOException {
        return readAll(new MessageReader(channel, limits));
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read; no content is the cause of one
     */
    public EventCounts read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    private EventCounts readAll(MessageReader reader) throws IOException {
        EventHandlers<T> handlers = handlers();
        EventLines<T> lines = handlers.lines(limits);
        long messages = 0;
        long events = 0;
        long unrecognized = 0;
        long bad = 0;
        for (Message message = reader.next(lines); message != null; message = reader.next(lines)) {
            messages++;
            if (message instanceof EventMessage event) {
                events++;
                unrecognized += handlers.dispatch(event) instanceof UnrecognizedQmpEvent ? 1 : 0;
            } else if (message instanceof BadMessage fault) {
                bad++;
                handlers.dispatch(fault);
            } else if (message instanceof Greeting greeting) {
                callAll(handlers, greetings, greeting);
            } else if (message instanceof Reply reply) {
                callAll(handlers, replies, reply);
            }
        }
        return new EventCounts(messages + lines.taken(), events + lines.taken(), unrecognized, bad);
    }

    private static <A> void callAll(EventHandlers<?> handlers, List<Consumer<? super A>> all, A argument) {
        new HandlerList<>(all).callAll(handlers.errors, argument);
    }

    @Override
    protected EventStream<T> self() {
        return this;
    }
}
