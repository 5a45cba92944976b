package io.github.qmpevents.runtime.tap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.text.WarningLog;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Taps that do wrong harm nobody. */
class TapListTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);

    private final List<String> warnings = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final Tap good = new Seen(seen);

    @Test
    void allAreToldInOrder() {
        Tap all = all((connection, direction, bytes, time) -> seen.add("first"), good);
        all.opened("vm1", NOW);
        all.bytes("vm1", Direction.SENT, bytes("abc"), NOW);
        all.ended("vm1", NOW);
        assertThat(seen).containsExactly("opened vm1", "first", "vm1 SENT abc", "ended vm1");
    }

    @Test
    void whatOneThrowsIsLoggedAndTheOthersGoOn() {
        Tap all = all(new Failing(), good);
        all.opened("vm1", NOW);
        all.bytes("vm1", Direction.RECEIVED, bytes("abc"), NOW);
        all.ended("vm1", NOW);
        assertThat(seen).containsExactly("opened vm1", "vm1 RECEIVED abc", "ended vm1");
        assertThat(warnings).hasSize(3).allMatch(line -> line.matches("a tap failed at [ -~]+: [ -~]+"));
    }

    @Test
    void aTapThatAlwaysFailsIsLoggedNowAndThen() {
        Tap all = all(new Failing());
        for (int count = 0; count < 1000; count++) {
            all.bytes("vm1", Direction.RECEIVED, bytes("abc"), NOW);
        }
        assertThat(warnings).hasSize(WarningLog.LINES);
    }

    @Test
    void eachHasABufferOfItsOwnThatCannotBeWritten() {
        Tap all = all(
                (connection, direction, bytes, time) -> {
                    bytes.get();
                    bytes.put((byte) 'x');
                },
                good);
        ByteBuffer bytes = bytes("abc");
        all.bytes("vm1", Direction.RECEIVED, bytes, NOW);
        assertThat(seen).containsExactly("vm1 RECEIVED abc");
        assertThat(bytes.remaining()).isEqualTo(3);
        assertThat(warnings).singleElement().asString().contains("ReadOnlyBufferException");
    }

    @Test
    void anInterruptThatOneLeavesBehindIsForgottenAndAnotherKept() {
        Tap all = all(
                (connection, direction, bytes, time) -> Thread.currentThread().interrupt());
        all.bytes("vm1", Direction.RECEIVED, bytes("abc"), NOW);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        Thread.currentThread().interrupt();
        all.bytes("vm1", Direction.RECEIVED, bytes("abc"), NOW);
        assertThat(Thread.interrupted()).isTrue();
    }

    private Tap all(Tap... taps) {
        return new TapList(List.of(taps), new WarningLog(() -> 0, warnings::add));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Keeps what it sees. */
    private record Seen(List<String> seen) implements Tap {
        @Override
        public void bytes(String connection, Direction direction, ByteBuffer bytes, Instant time) {
            seen.add(connection + " " + direction + " " + StandardCharsets.US_ASCII.decode(bytes));
        }

        @Override
        public void opened(String connection, Instant time) {
            seen.add("opened " + connection);
        }

        @Override
        public void ended(String connection, Instant time) {
            seen.add("ended " + connection);
        }
    }

    /** Fails whatever it is told. */
    private static final class Failing implements Tap {
        @Override
        public void bytes(String connection, Direction direction, ByteBuffer bytes, Instant time) {
            throw new IllegalStateException("a\r\nb");
        }

        @Override
        public void opened(String connection, Instant time) {
            throw new AssertionError("c");
        }

        @Override
        public void ended(String connection, Instant time) {
            throw new StackOverflowError();
        }
    }
}
