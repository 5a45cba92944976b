package io.github.qmpevents.runtime.fake;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.json.JsonValue;
import java.io.IOException;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A QEMU for tests. It greets whoever connects, negotiates, answers the commands that a test has told it ({@link #on}),
 * refuses all others as QEMU does, and sends events ({@link #emit}). What is not usual is told to {@link #builder()}:
 * other sockets, other ways of writing, connections that are cut at a byte, or any {@link Script}.
 *
 * <pre>{@code
 * try (FakeQemu qemu = FakeQemu.start();
 *         var vm = QmpMonitor.builder(qemu.address(), QemuEvents.TABLE).onEvent(seen::add).connect()) {
 *     qemu.on("query-status").reply("{\"status\": \"running\"}");
 *     qemu.emit(StopEvent.builder().build());
 *     ...
 * }
 * }</pre>
 *
 * <p>May be used by any thread. The threads that it has are daemons; none is left behind {@link #close()}.
 */
public final class FakeQemu implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Door door;
    private final Manner manner;
    private final List<Script> scripts;
    private final Dialogue dialogue;
    private final Peers peers;
    private final Received<FakeCommand> commands = new Received<>();
    private final Received<FakeConnection> connections = new Received<>();
    private final List<FakeConnection> live = new ArrayList<>();
    /** Sent while nobody was connected. */
    private final List<byte[]> early = new ArrayList<>();

    FakeQemu(Door door, Manner manner, List<Script> scripts) {
        this.door = door;
        this.manner = manner;
        this.scripts = scripts;
        this.dialogue = new Dialogue(manner);
        this.peers = new Peers(door, new Reception());
        peers.start();
    }

    /** Listens on a unix socket in a new temporary folder. */
    public static FakeQemu start() throws IOException {
        return builder().start();
    }

    /** A fake QEMU that is still to be started. */
    public static FakeQemuBuilder builder() {
        return new FakeQemuBuilder();
    }

    /** Where it listens; the client's address if it connects. */
    public SocketAddress address() {
        return door.address();
    }

    /** What is answered to the commands of a name: each call gives the same answers, to which more can be added. */
    public Answers on(String command) {
        return dialogue.on(command);
    }

    /** Sends an event as {@link #emit(String)} does. */
    public void emit(QmpEvent event) {
        emit(event.toJson());
    }

    /**
     * Sends an event to all who are connected, to each as soon as it has negotiated. If nobody is connected the event is
     * for the one who comes next; QEMU would forget it. Waits as long as a client does not read and the socket is full.
     *
     * @param json the whole message
     * @throws io.github.qmpevents.runtime.json.JsonSyntaxException if it is not JSON
     */
    public void emit(String json) {
        byte[] message = manner.style().message(JsonValue.parse(json));
        for (FakeConnection connection : receivers(message)) {
            try {
                connection.sendNegotiated(message);
            } catch (IOException e) {
                // This one has left.
            }
        }
    }

    private synchronized List<FakeConnection> receivers(byte[] message) {
        if (live.isEmpty()) {
            early.add(message);
        }
        return List.copyOf(live);
    }

    /** What clients have sent so far, in order. */
    public List<FakeCommand> commands() {
        return commands.all();
    }

    /**
     * Waits up to 10 seconds for the first command of a name that was not returned before.
     *
     * @throws AssertionError if none comes
     */
    public FakeCommand awaitCommand(String name) {
        return commands.await("command " + name, command -> command.name().equals(name), PATIENCE);
    }

    /** The connections so far, in order. */
    public List<FakeConnection> connections() {
        return connections.all();
    }

    /**
     * Waits up to 10 seconds for the first connection that was not returned before.
     *
     * @throws AssertionError if none comes
     */
    public FakeConnection awaitConnection() {
        return connections.await("connection", connection -> true, PATIENCE);
    }

    /**
     * Ends all connections, waits for the scripts to end, and removes the socket.
     *
     * @throws IllegalStateException if a script, an answer or a function of a test has thrown something before, which is
     *     the cause
     */
    @Override
    public void close() throws IOException {
        peers.close();
    }

    @Override
    public String toString() {
        return "FakeQemu[" + address() + "]";
    }

    /** What happens to those who come. */
    private final class Reception implements Peers.Host {
        @Override
        public FakeConnection welcome(Link link) throws IOException {
            FakeConnection connection = new FakeConnection(link, manner, dialogue, commands);
            synchronized (FakeQemu.this) {
                for (byte[] message : early) {
                    connection.sendNegotiated(message);
                }
                early.clear();
                live.add(connection);
            }
            connections.add(connection);
            return connection;
        }

        @Override
        public Script script(int connection) {
            return scripts.get(Math.min(connection, scripts.size() - 1));
        }

        @Override
        public void left(FakeConnection connection) {
            synchronized (FakeQemu.this) {
                live.remove(connection);
            }
        }
    }
}
