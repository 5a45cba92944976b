package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.LineTaker;
import io.github.qmpevents.runtime.message.MessageLimits;
import io.github.qmpevents.runtime.message.Streams;
import io.github.qmpevents.runtime.testevents.TestEvents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each limit at n and at n + 1, on each path that bytes can take to become a message. */
class LimitsTest {
    private static final int N = 100;
    private static final String NEXT = "{\"event\": \"NEXT\"}\r\n";

    /** What there is too much of. */
    private enum Limit {
        SIZE(BadMessage.Kind.TOO_LONG),
        DEPTH(BadMessage.Kind.BEYOND_LIMIT),
        NAME(BadMessage.Kind.BEYOND_LIMIT),
        NUMBER(BadMessage.Kind.BEYOND_LIMIT),
        /** Of a member that is described, and is therefore read as a long. */
        DESCRIBED_NUMBER(BadMessage.Kind.BEYOND_LIMIT);

        private final BadMessage.Kind kind;

        Limit(BadMessage.Kind kind) {
            this.kind = kind;
        }

        MessageLimits at(int limit) {
            MessageLimits defaults = MessageLimits.defaults();
            return switch (this) {
                case SIZE -> defaults.withMessageBytes(limit);
                case DEPTH -> defaults.withDepth(limit);
                case NAME -> defaults.withNameLength(limit);
                case NUMBER, DESCRIBED_NUMBER -> defaults.withNumberLength(limit);
            };
        }

        /** Members of which the message has so much that the limit is met. */
        String members(Path path, int measure) {
            return switch (this) {
                case SIZE ->
                    "\"x\": \""
                            + "y".repeat(measure - path.message("\"x\": \"\"").length()) + "\"";
                case DEPTH -> "\"x\": " + "[".repeat(measure - path.depth) + "]".repeat(measure - path.depth);
                case NAME -> "\"" + "n".repeat(measure) + "\": 1";
                case NUMBER -> "\"x\": 1" + "0".repeat(measure - 1);
                case DESCRIBED_NUMBER -> "\"done\": 1." + "0".repeat(measure - 2);
            };
        }
    }

    /** How a message is read. */
    private enum Path {
        TEMPLATE(
                "{\"timestamp\": {\"seconds\": 1700000000, \"microseconds\": 123456}, \"event\": \"JOB_ENDED\", "
                        + "\"data\": {\"job\": \"j\", \"kind\": \"copy\", \"done\": 1, $}}",
                2),
        ANY_ORDER(
                "{\"event\":\"JOB_ENDED\",\"data\":{\"job\":\"j\",\"kind\":\"copy\",\"done\":1,$},\"timestamp\":"
                        + "{\"seconds\":1,\"microseconds\":2}}",
                2),
        NAME_LAST("{\"data\":{\"job\":\"j\",\"kind\":\"copy\",\"done\":1,$},\"event\":\"JOB_ENDED\"}", 2),
        SEVERAL_LINES(
                "{\"event\": \"JOB_ENDED\",\r\n\"data\": {\"job\": \"j\", \"kind\": \"copy\", \"done\": 1, $}\r\n}", 2),
        UNKNOWN_EVENT("{\"event\": \"NEW\", \"data\": {$}}", 2),
        ANOTHER_MEMBER("{\"event\": \"STOP\", $}", 1),
        REPLY("{\"return\": {$}, \"id\": 1}", 2),
        GREETING("{\"QMP\": {$}}", 2),
        NO_MESSAGE("{\"nothing\": {$}}", 2);

        private final String form;
        private final int depth;

        Path(String form, int depth) {
            this.form = form;
            this.depth = depth;
        }

        String message(String members) {
            return form.replace("$", members);
        }

        boolean isTaken() {
            return compareTo(SEVERAL_LINES) < 0 || this == ANOTHER_MEMBER;
        }
    }

    static Stream<Arguments> limitsAndPaths() {
        return Arrays.stream(Limit.values())
                .flatMap(limit -> Arrays.stream(Path.values()).map(path -> Arguments.of(limit, path)));
    }

    @ParameterizedTest
    @MethodSource("limitsAndPaths")
    void asMuchAsTheLimitIsTakenAndOneMoreIsNot(Limit limit, Path path) throws IOException {
        int n = limit == Limit.SIZE ? 300 : N;
        for (Supplier<InputStream> cut : cuts(path.message(limit.members(path, n)))) {
            assertThat(read(cut.get(), limit.at(n))).containsExactly(told(path), "NEXT");
        }
        for (Supplier<InputStream> cut : cuts(path.message(limit.members(path, n + 1)))) {
            assertThat(read(cut.get(), limit.at(n))).containsExactly(limit.kind.toString(), "NEXT");
        }
    }

    /** The path is the one that the test is about. */
    @ParameterizedTest
    @MethodSource("limitsAndPaths")
    void linesAreTakenUpToTheLimit(Limit limit, Path path) {
        int n = limit == Limit.SIZE ? 300 : N;
        byte[] within = line(path.message(limit.members(path, n)));
        byte[] beyond = line(path.message(limit.members(path, n + 1)));
        EventLines<?> lines =
                EventStream.of(TestEvents.TABLE).onEvent(event -> {}).handlers().lines(limit.at(n));
        boolean plain = path == Path.TEMPLATE;
        assertThat(isTaken(lines, within, true)).isEqualTo(plain);
        assertThat(isTaken(lines, within, false)).isEqualTo(path.isTaken());
        assertThat(isTaken(lines, beyond, true)).isFalse();
        assertThat(isTaken(lines, beyond, false)).isFalse();
    }

    /** Nobody looks into the data of what nobody asked for. */
    @Test
    void anEventThatNobodyAskedForHasToBeWithinTheSizeAlone() throws IOException {
        for (Path path : List.of(Path.TEMPLATE, Path.ANY_ORDER)) {
            String message = path.message(Limit.SIZE.members(path, 300));
            assertThat(EventStream.of(TestEvents.TABLE)
                            .limits(Limit.SIZE.at(300))
                            .read(new ByteArrayInputStream(Streams.bytes(message + "\n"))))
                    .isEqualTo(new EventCounts(1, 1, 0, 0));
            assertThat(EventStream.of(TestEvents.TABLE)
                            .onBadMessage(bad -> {})
                            .limits(Limit.SIZE.at(299))
                            .read(new ByteArrayInputStream(Streams.bytes(message + "\n")))
                            .bad())
                    .isEqualTo(1);
        }
    }

    @Test
    void limitsHaveBounds() {
        MessageLimits limits = MessageLimits.defaults();
        assertThat(limits.nameLength()).isEqualTo(65_536);
        assertThat(limits.numberLength()).isEqualTo(1000);
        assertThatThrownBy(() -> limits.withNameLength(63)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withNameLength((1 << 20) + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withNumberLength(31)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withNumberLength(100_001)).isInstanceOf(IllegalArgumentException.class);
        assertThat(limits.withNameLength(64).withNumberLength(32).withDepth(7).nameLength())
                .isEqualTo(64);
    }

    /** The same stream at once, byte by byte, and cut in the middle of the message. */
    private static List<Supplier<InputStream>> cuts(String message) {
        byte[] stream = Streams.bytes(message + "\r\n" + NEXT);
        return List.of(
                () -> new ByteArrayInputStream(stream),
                () -> Streams.oneByOne(stream),
                () -> Streams.split(stream, message.length() / 2));
    }

    private static byte[] line(String message) {
        return Arrays.copyOf(Streams.bytes(message + "\n"), message.length() + 1 + LineTaker.SPARE);
    }

    private static boolean isTaken(EventLines<?> lines, byte[] line, boolean plain) {
        int to = line.length - LineTaker.SPARE;
        return (plain ? lines.takePlain(line, 0, to) : lines.takeAny(line, 0, to)) != LineTaker.NOT_TAKEN;
    }

    private static String told(Path path) {
        return switch (path) {
            case UNKNOWN_EVENT -> "NEW";
            case ANOTHER_MEMBER -> "STOP";
            case REPLY -> "reply";
            case GREETING -> "greeting";
            case NO_MESSAGE -> "NOT_A_MESSAGE";
            default -> "JOB_ENDED";
        };
    }

    private static List<String> read(InputStream stream, MessageLimits limits) throws IOException {
        List<String> told = new ArrayList<>();
        EventStream.of(TestEvents.TABLE)
                .onEvent(event -> told.add(event.eventName()))
                .onUnrecognized(event -> {})
                .onReply(reply -> told.add("reply"))
                .onGreeting(greeting -> told.add("greeting"))
                .onBadMessage(bad -> told.add(bad.kind().toString()))
                .limits(limits)
                .read(stream);
        return told;
    }
}
