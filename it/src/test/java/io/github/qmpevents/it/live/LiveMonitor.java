package io.github.qmpevents.it.live;

import io.github.qmpevents.it.events.QemuEvent;
import io.github.qmpevents.it.events.QemuEvents;
import io.github.qmpevents.it.live.qemu.Deadline;
import io.github.qmpevents.runtime.EventStream;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.message.Reply;
import io.github.qmpevents.runtime.tap.Direction;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** The connection of a test to a monitor: commands, replies, and events that were asked for. */
final class LiveMonitor implements AutoCloseable {
    private final SocketChannel channel;
    private final Session session;
    private final AtomicLong ids = new AtomicLong();
    private final Map<Long, CompletableFuture<JsonValue>> pending = new ConcurrentHashMap<>();
    private final List<Expected<?>> expected = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> greeted = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    private record Expected<E extends QemuEvent>(
            Class<E> type, Predicate<? super E> filter, CompletableFuture<E> future) {
        void offer(QemuEvent event) {
            if (!future.isDone() && type.isInstance(event) && filter.test(type.cast(event))) {
                future.complete(type.cast(event));
            }
        }
    }

    private LiveMonitor(SocketChannel channel, Session session) {
        this.channel = channel;
        this.session = session;
    }

    /** Takes a connection over, and waits until the monitor has answered on it. */
    static LiveMonitor on(SocketChannel channel, Session session) {
        LiveMonitor monitor = new LiveMonitor(channel, session);
        session.opened(session.name(), Instant.now());
        Thread thread = new Thread(monitor::read, "monitor of a live test");
        thread.setDaemon(true);
        thread.start();
        await(monitor.greeted);
        await(monitor.send("qmp_capabilities", Map.of()));
        return monitor;
    }

    private void read() {
        try {
            EventStream.of(QemuEvents.TABLE)
                    .onGreeting(greeting -> greeted.complete(null))
                    .onReply(this::answer)
                    .onEvent(this::offer)
                    .onUnrecognized(event -> {})
                    .onDrift(session::drift)
                    .read(new RecordedChannel(channel, session));
            end(new IllegalStateException("the connection has ended"));
        } catch (IOException e) {
            end(e);
        }
    }

    private void answer(Reply reply) {
        if (!(reply.id() instanceof JsonNumber id) || !pending.containsKey(id.longValue())) {
            return;
        }
        CompletableFuture<JsonValue> answer = Objects.requireNonNull(pending.remove(id.longValue()));
        if (reply.error() == null) {
            answer.complete(reply.value());
        } else {
            answer.completeExceptionally(new IllegalStateException(String.valueOf(reply.error())));
        }
    }

    private void offer(QemuEvent event) {
        session.event(event);
        expected.forEach(expectation -> expectation.offer(event));
    }

    private void end(Exception cause) {
        session.ended(session.name(), Instant.now());
        ended.complete(null);
        greeted.completeExceptionally(cause);
        pending.values().forEach(answer -> answer.completeExceptionally(cause));
        expected.forEach(expectation -> expectation.future.completeExceptionally(cause));
    }

    /** What came so far. */
    Session session() {
        return session;
    }

    /** Sends a command now; what it returns comes later. */
    CompletableFuture<JsonValue> send(String command, Map<String, ?> arguments) {
        long id = ids.incrementAndGet();
        CompletableFuture<JsonValue> answer = new CompletableFuture<>();
        pending.put(id, answer);
        JsonValue json = QmpCommand.of(command, arguments).arguments();
        String text = "{\"execute\": \"%s\", \"arguments\": %s, \"id\": %d}%n".formatted(command, json.json(), id);
        try {
            write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            answer.completeExceptionally(e);
        }
        return answer;
    }

    private synchronized void write(ByteBuffer bytes) throws IOException {
        session.bytes(session.name(), Direction.SENT, bytes.asReadOnlyBuffer(), Instant.now());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Asks for the next event of a type that fits. */
    <E extends QemuEvent> CompletableFuture<E> expect(Class<E> type, Predicate<? super E> filter) {
        CompletableFuture<E> event = new CompletableFuture<>();
        expected.add(new Expected<>(type, filter, event));
        return event;
    }

    /** Waits until QEMU has sent what it was about to send. */
    void settle() {
        if (!ended.isDone()) {
            await(send("query-name", Map.of()).handle((reply, failure) -> ""));
        }
    }

    /** Waits for something that is to come. */
    static <V> V await(CompletableFuture<V> future) {
        return future.orTimeout(Deadline.OF_ONE_STEP.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    /** Completed when nothing comes any more. */
    CompletableFuture<Void> ended() {
        return ended;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        await(ended);
        session.close();
    }
}
