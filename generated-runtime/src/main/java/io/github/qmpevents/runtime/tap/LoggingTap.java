package io.github.qmpevents.runtime.tap;

import io.github.qmpevents.runtime.assembly.MessageAssembler;
import io.github.qmpevents.runtime.command.Secrets;
import io.github.qmpevents.runtime.text.PrintableAscii;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes every message to the logger {@value #LOGGER} at level {@code DEBUG}, in one line of printable ASCII: {@code
 * vm1 <- {"timestamp": ...}} for what is received, {@code vm1 -> {"execute": ...}} for what is sent. Secrets are masked;
 * long messages are cut and their length in bytes is told. A message is written when its last byte has come. While the
 * logger does not take that level, next to nothing is done.
 *
 * <p>One may serve any number of connections that have different names.
 */
public final class LoggingTap implements Tap {
    /** The name of the logger. */
    public static final String LOGGER = "io.github.qmpevents.wire";

    /** How many characters of a message are shown unless a program says otherwise. */
    public static final int DEFAULT_CHARACTERS = 1000;

    /** Longer messages are not shown at all, since they cannot be masked. */
    private static final int LONGEST = 1 << 20;

    private final Secrets secrets;
    private final int characters;
    private final WireLog log;
    private final Map<Way, MessageAssembler> assemblers = new ConcurrentHashMap<>();

    /** One direction of a connection. */
    private record Way(String connection, Direction direction) {}

    /** Masks the default secrets and shows {@value #DEFAULT_CHARACTERS} characters of a message. */
    public LoggingTap() {
        this(Secrets.defaults(), DEFAULT_CHARACTERS);
    }

    /**
     * @param characters the most of a message that are shown, at least 20
     * @throws IllegalArgumentException if that is less
     */
    public LoggingTap(Secrets secrets, int characters) {
        this(secrets, characters, new WireLog.OfSystem());
    }

    LoggingTap(Secrets secrets, int characters, WireLog log) {
        if (characters < 20) {
            throw new IllegalArgumentException("less than 20 characters of a message: " + characters);
        }
        this.secrets = secrets;
        this.characters = characters;
        this.log = log;
    }

    @Override
    public void bytes(String connection, Direction direction, ByteBuffer bytes, Instant time) {
        MessageAssembler assembler = assemblers.computeIfAbsent(new Way(connection, direction), this::newAssembler);
        synchronized (assembler) {
            if (log.isOn()) {
                assembler.accept(bytes);
            } else {
                assembler.loseSome();
            }
        }
    }

    private MessageAssembler newAssembler(Way way) {
        String arrow = way.direction() == Direction.RECEIVED ? " <- " : " -> ";
        String start = PrintableAscii.of(way.connection(), 100) + arrow;
        return new MessageAssembler(LONGEST, new WireLines(start, secrets, characters, log));
    }

    /** What came of an incomplete message is written as well. */
    @Override
    public void ended(String connection, Instant time) {
        for (Direction direction : Direction.values()) {
            MessageAssembler assembler = assemblers.remove(new Way(connection, direction));
            if (assembler != null) {
                synchronized (assembler) {
                    assembler.end();
                }
            }
        }
    }
}
