package io.github.qmpevents.runtime.fake;

import io.github.qmpevents.runtime.json.JsonValue;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** A fake QEMU that is still to be started; as it is, it listens on a unix socket in a new temporary folder. */
public final class FakeQemuBuilder {
    private Doors doors = ListeningDoor::anywhere;
    private boolean pretty;
    private String lineEnd = "\r\n";
    private int major = 9;
    private int minor;
    private int micro;
    private List<String> capabilities = List.of("oob");
    private boolean greets = true;
    private @Nullable JsonValue greeting;
    private final List<Script> preparations = new ArrayList<>();
    private final List<Script> scripts = new ArrayList<>();

    /** Opens a door. */
    private interface Doors {
        Door open() throws IOException;
    }

    FakeQemuBuilder() {}

    /** Listens on a unix socket, which is removed at the end. */
    public FakeQemuBuilder listen(Path unixSocket) {
        return listen(UnixDomainSocketAddress.of(unixSocket));
    }

    /** Listens on a unix socket or a TCP port. */
    public FakeQemuBuilder listen(SocketAddress address) {
        doors = () -> ListeningDoor.at(address);
        return this;
    }

    /** Listens on a free TCP port of this machine's loopback interface. */
    public FakeQemuBuilder tcp() {
        doors = ListeningDoor::tcp;
        return this;
    }

    /** Connects to a client that listens, as soon as it does, and again when a connection has ended. */
    public FakeQemuBuilder connectTo(SocketAddress address) {
        doors = () -> new CallingDoor(address);
        return this;
    }

    /** Writes messages over many lines, as QEMU does with {@code pretty=on}. */
    public FakeQemuBuilder pretty() {
        pretty = true;
        return this;
    }

    /** Ends lines with LF; QEMU ends them with CR LF. */
    public FakeQemuBuilder lineFeeds() {
        lineEnd = "\n";
        return this;
    }

    /** Sets the version in the greeting; 9.0.0 otherwise. */
    public FakeQemuBuilder version(int major, int minor, int micro) {
        this.major = major;
        this.minor = minor;
        this.micro = micro;
        return this;
    }

    /** Sets what is offered to be negotiated; {@code oob} otherwise. */
    public FakeQemuBuilder capabilities(String... names) {
        capabilities = List.of(names);
        return this;
    }

    /**
     * Greets in another way.
     *
     * @param json the whole message
     */
    public FakeQemuBuilder greeting(String json) {
        greeting = JsonValue.parse(json);
        return this;
    }

    /** Does not greet and has nothing to negotiate, like a guest agent. */
    public FakeQemuBuilder noGreeting() {
        greets = false;
        return this;
    }

    /** Sends in pieces of at most so many bytes, each written by itself. */
    public FakeQemuBuilder chunks(int most) {
        return prepare(connection -> connection.chunks(most));
    }

    /** Sends in pieces of sizes that are asked for one after the other. */
    public FakeQemuBuilder chunks(IntSupplier sizes) {
        return prepare(connection -> connection.chunks(sizes));
    }

    /** Closes each connection as soon as so many bytes have been sent over it. */
    public FakeQemuBuilder cutAfter(long bytes) {
        return prepare(connection -> connection.cutAfter(bytes));
    }

    /** Resets each connection as soon as so many bytes have been sent over it; see {@link FakeConnection#reset()}. */
    public FakeQemuBuilder resetAfter(long bytes) {
        return prepare(connection -> connection.resetAfter(bytes));
    }

    private FakeQemuBuilder prepare(Script preparation) {
        preparations.add(preparation);
        return this;
    }

    /**
     * Says what is done with a connection; otherwise it is {@link FakeConnection#greet() greeted} and {@link
     * FakeConnection#serve() served}. May be called more than once: the first script is for the first connection, and so
     * on; the last one is for all that follow.
     */
    public FakeQemuBuilder script(Script script) {
        scripts.add(script);
        return this;
    }

    /** Starts it: when this returns clients can connect. */
    public FakeQemu start() throws IOException {
        return new FakeQemu(doors.open(), manner(), prepared());
    }

    private Manner manner() {
        JsonValue told = greeting != null ? greeting : Manner.greeting(major, minor, micro, capabilities);
        return new Manner(new Style(pretty, lineEnd), greets ? told : null, capabilities);
    }

    private List<Script> prepared() {
        List<Script> all = scripts.isEmpty() ? List.of(FakeQemuBuilder::playUsual) : scripts;
        return all.stream().map(this::prepared).toList();
    }

    private Script prepared(Script script) {
        List<Script> first = List.copyOf(preparations);
        return connection -> {
            for (Script preparation : first) {
                preparation.play(connection);
            }
            script.play(connection);
        };
    }

    private static void playUsual(FakeConnection connection) throws IOException {
        connection.greet();
        connection.serve();
    }
}
