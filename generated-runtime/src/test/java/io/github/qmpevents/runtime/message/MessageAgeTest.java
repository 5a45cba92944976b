package io.github.qmpevents.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that do not come to their end. */
class MessageAgeTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long NANOS = LIMIT.toNanos();
    private static final String NEXT = "{\"event\": \"NEXT\"}\r\n";

    private final Pieces pieces = new Pieces();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMessageMayBeAsOldAsTheLimitAndNotOlder(boolean asked) throws IOException {
        pieces.at(5, "{\"event\": ").at(5 + NANOS, "\"A\"").at(5 + 2 * NANOS, "}\r\n");
        assertThat(read(asked)).containsExactly("event A null");
        pieces.at(0, "{\"event\": ").at(NANOS + 1, "\"A\"").at(NANOS + 1, "}\r\n" + NEXT);
        assertThat(read(asked)).containsExactly("TOO_SLOW #1 @13 +13 {\"event\": \"A\"", "event NEXT null");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aByteAMinuteCostsOneReport(boolean asked) throws IOException {
        String line = "{\"event\": \"A\", \"data\": {\"x\": 1}}\r\n";
        for (int index = 0; index < line.length(); index++) {
            pieces.at(index * NANOS, line.substring(index, index + 1));
        }
        pieces.at(line.length() * NANOS, NEXT);
        assertThat(read(asked)).containsExactly("TOO_SLOW #1 @3 +3 {\"e", "event NEXT null");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aBadLineThatDoesNotEndIsReportedForWhatItIs(boolean asked) throws IOException {
        pieces.at(0, "gar").at(NANOS + 1, "bage").at(NANOS + 1, " and\n" + NEXT);
        assertThat(read(asked)).containsExactly("GARBAGE #1 @0 +7 garbage", "event NEXT null");
        pieces.at(0, "{]").at(NANOS + 1, "x").at(NANOS + 1, "y\n" + NEXT);
        assertThat(read(asked)).containsExactly("NOT_JSON #1 @1 +3 {]x", "event NEXT null");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eachMessageHasItsOwnTime(boolean asked) throws IOException {
        pieces.at(0, "{\"event\": \"A\"}\r\n{\"ev")
                .at(NANOS, "ent\": \"B\"} {\"ev")
                .at(2 * NANOS, "ent\": ")
                .at(2 * NANOS, "\"C\"}\n{\"ev")
                .at(3 * NANOS, "ent\": \"D\"}\n");
        assertThat(read(asked)).containsExactly("event A null", "event B null", "event C null", "event D null");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void messagesBeforeTheSlowOneOnItsLineAreHandedOut(boolean asked) throws IOException {
        pieces.at(0, "{\"event\": \"A\"} {\"ev")
                .at(NANOS + 1, "e")
                .at(2 * NANOS + 2, "n")
                .at(3 * NANOS + 3, "t\r\n");
        assertThat(read(asked))
                .startsWith("event A null")
                .hasSize(2)
                .last()
                .asString()
                .startsWith("TOO_SLOW #2 @");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void linesOfOneMessageHaveOneTime(boolean asked) throws IOException {
        pieces.at(0, "{\r\n")
                .at(NANOS / 2, "  \"event\":\r\n")
                .at(NANOS + 1, "  \"A\"\r\n")
                .at(NANOS + 1, "}\r\n" + NEXT);
        assertThat(read(asked))
                .containsExactly("TOO_SLOW #1 @22 +22 {\\r\\n  \"event\":\\r\\n  \"A\"\\r\\n", "event NEXT null");
    }

    @Test
    void whatComesWholeIsNotTimed() throws IOException {
        pieces.at(0, "{\"event\": \"A\"}\r\n").at(1, "\r\n").at(2, NEXT + NEXT);
        assertThat(read(false)).hasSize(3);
        assertThat(pieces.looks).isZero();
    }

    @Test
    void agesHaveBounds() {
        MessageLimits limits = MessageLimits.defaults();
        assertThat(limits.age()).isEqualTo(LIMIT);
        assertThat(limits.withAge(Duration.ofNanos(1)).age()).isEqualTo(Duration.ofNanos(1));
        assertThat(limits.withAge(Duration.ofSeconds(Long.MAX_VALUE)).age()).isEqualTo(Duration.ofDays(365));
        assertThatThrownBy(() -> limits.withAge(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withAge(Duration.ofNanos(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    /** @param asked whether somebody looks at each line before, who takes none */
    private List<String> read(boolean asked) throws IOException {
        List<String> told = new ArrayList<>();
        MessageReader reader =
                new MessageReader(pieces, MessageLimits.defaults().withAge(LIMIT), pieces.age());
        LineTaker nobody = (bytes, from, to) -> LineTaker.NOT_TAKEN;
        Message message;
        while ((message = asked ? reader.next(nobody) : reader.next()) != null) {
            told.add(Streams.tell(message));
        }
        return told;
    }

    /** Pieces of a stream, and a clock that says when the one that was read last has come. */
    private static final class Pieces implements ByteSource {
        private final List<Piece> left = new ArrayList<>();
        private long now;
        private int looks;

        private record Piece(long time, byte[] bytes) {}

        Pieces at(long time, String piece) {
            left.add(new Piece(time, Streams.bytes(piece)));
            return this;
        }

        MessageAge age() {
            return new MessageAge(LIMIT) {
                @Override
                long nanoTime() {
                    looks++;
                    return now;
                }
            };
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left.isEmpty()) {
                return -1;
            }
            Piece piece = left.remove(0);
            now = piece.time();
            System.arraycopy(piece.bytes(), 0, into, from, piece.bytes().length);
            return piece.bytes().length;
        }

        @Override
        public void close() {}
    }
}
