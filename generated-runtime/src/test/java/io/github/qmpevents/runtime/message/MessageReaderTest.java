package io.github.qmpevents.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.IllegalBlockingModeException;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Finding messages in a stream. */
class MessageReaderTest {
    /** Everything that may happen, once. */
    private static final String MIXED = "{\"QMP\": {\"version\": {}, \"capabilities\": [\"oob\"]}}\r\n"
            + "{\"return\": {}, \"id\": 1}\r\n"
            + "\r\n"
            + "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"A\", \"data\": {\"x\": \"}{\\\"\"}}\n"
            + "no message\r\nnor this { one }\r\n"
            + "{\"event\": \"B\"}\r\n"
            + "{\r\n    \"event\": \"C\",\r\n    \"data\": {\r\n    }\r\n}\r\n"
            + "{\"event\": [}, \"data\": {}}\r\nrest of it\r\n"
            + "{\"id\": 2, \"error\": {\"class\": \"GenericError\", \"desc\": \"no\"}}\r\n"
            + "{\"event\": \"unclosed\r\n"
            + "{\"event\": \"D\", \"data\":\n"
            + "{\"event\": \"E\"} trailing\r\n"
            + "{\"event\": \"\u00c3\u0028\"}\r\n"
            + "{\"data\": {}}\r\n"
            + "{\"event\": \"F\"} {\"event\": \"G\"}\r\n"
            + "{\"event\": \"H\", \"data\": {\"x";

    private static final List<String> MIXED_MESSAGES = List.of(
            "greeting [oob]",
            "reply 1 {} null",
            "event A {\"x\": \"}{\\\"\"}",
            "GARBAGE #4 @164 +11 no message\\r",
            "event B null",
            "event C {}",
            "NOT_JSON #7 @268 +26 {\"event\": [}, \"data\": {}}\\r",
            "reply 2 null QmpError[errorClass=GenericError, description=no]",
            "NOT_JSON #9 @376 +20 {\"event\": \"unclosed\\r",
            "UNFINISHED #10 @401 +23 {\"event\": \"D\", \"data\":\\n",
            "event E null",
            "GARBAGE #12 @416 +9 trailing\\r",
            "NOT_UTF8 #13 @437 +15 {\"event\": \"\\xC3(\"}",
            "NOT_A_MESSAGE #14 @443 +12 {\"data\": {}}",
            "event F null",
            "event G null",
            "TRUNCATED #17 @514 +26 {\"event\": \"H\", \"data\": {\"x");

    @Test
    void everyMessageIsHandedOutInOrderAndBadOnesInTheirPlace() throws IOException {
        assertThat(Streams.read(MIXED)).containsExactlyElementsOf(MIXED_MESSAGES);
    }

    @Test
    void whereTheStreamIsSplitMakesNoDifference() throws IOException {
        byte[] bytes = Streams.bytes(MIXED);
        for (int index = 0; index <= bytes.length; index++) {
            assertThat(Streams.read(Streams.split(bytes, index), MessageLimits.defaults()))
                    .as("split at %d", index)
                    .isEqualTo(MIXED_MESSAGES);
        }
        assertThat(Streams.read(Streams.oneByOne(bytes), MessageLimits.defaults()))
                .isEqualTo(MIXED_MESSAGES);
        for (long seed = 0; seed < 200; seed++) {
            assertThat(Streams.read(Streams.randomly(bytes, seed), MessageLimits.defaults()))
                    .as("seed %d", seed)
                    .isEqualTo(MIXED_MESSAGES);
        }
    }

    @Test
    void whereALimitTriggersTheSplitMakesNoDifferenceEither() throws IOException {
        byte[] bytes = Streams.bytes(MIXED);
        for (int limit : new int[] {1, 10, 15, 22, 60}) {
            MessageLimits limits = MessageLimits.defaults().withMessageBytes(limit);
            List<String> whole = Streams.read(new ByteArrayInputStream(bytes), limits);
            assertThat(Streams.read(Streams.oneByOne(bytes), limits)).isEqualTo(whole);
            for (int index = 0; index <= bytes.length; index++) {
                assertThat(Streams.read(Streams.split(bytes, index), limits)).isEqualTo(whole);
            }
        }
    }

    @Test
    void aStreamCutAnywhereGivesAllMessagesBeforeTheCutAndTellsTheRest() throws IOException {
        String good = "{\"event\": \"A\"}\r\n{\"return\": {}}\r\n{\r\n\"event\": \"B\"\r\n}\r\n";
        int[] ends = {14, 30, 50};
        for (int cut = 0; cut <= good.length(); cut++) {
            List<String> told = Streams.read(good.substring(0, cut));
            int at = cut;
            long complete = Arrays.stream(ends).filter(end -> end <= at).count();
            assertThat(told.stream().filter(line -> line.matches("(event|reply) .*")))
                    .hasSize((int) complete);
            String rest = good.substring(complete == 0 ? 0 : ends[(int) complete - 1], cut)
                    .strip();
            assertThat(told.size() > complete).as("cut at %d", cut).isEqualTo(!rest.isEmpty());
            assertThat(told)
                    .filteredOn(line -> !line.matches("(event|reply) .*"))
                    .allMatch(line -> line.startsWith("TRUNCATED"));
        }
    }

    @Test
    void aCompleteMessageDoesNotWaitForTheNextByte() throws IOException {
        byte[] bytes = Streams.bytes("{\"event\": \"A\"}");
        InputStream stream = new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] into, int from, int length) {
                assertThat(pos).as("asked for more than the message").isLessThan(bytes.length);
                return super.read(into, from, length);
            }
        };
        assertThat(new MessageReader(stream).next()).isInstanceOf(EventMessage.class);
    }

    @Test
    void aLineThatNobodyTakesDoesNotWaitForTheNextOne() throws IOException {
        InputStream stream = new ByteArrayInputStream(Streams.bytes("{\"return\": {}}\r\n{\"ev")) {
            @Override
            public int read(byte[] into, int from, int length) {
                assertThat(pos).as("asked for more than the message").isZero();
                return super.read(into, from, length);
            }
        };
        LineTaker nobody = (bytes, from, to) -> LineTaker.NOT_TAKEN;
        assertThat(new MessageReader(stream).next(nobody)).isInstanceOf(Reply.class);
    }

    @Test
    void aMessageOfManyLinesIsOfferedTwiceAtMost() throws IOException {
        byte[] bytes = Streams.bytes("{\r\n  \"return\": [\r\n" + "    1,\r\n".repeat(2_000) + "    2\r\n  ]\r\n}\r\n");
        int[] offers = new int[1];
        LineTaker nobody = (buffer, from, to) -> {
            offers[0]++;
            return LineTaker.NOT_TAKEN;
        };
        for (InputStream stream : List.of(Streams.oneByOne(bytes), Streams.randomly(bytes, 1))) {
            offers[0] = 0;
            assertThat(new MessageReader(stream).next(nobody)).isInstanceOf(Reply.class);
            assertThat(offers[0]).isBetween(1, 2);
        }
    }

    @Test
    void aBadLineIsReportedAtItsEnd() throws IOException {
        byte[] bytes = Streams.bytes("garbage\n");
        InputStream stream = new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] into, int from, int length) {
                assertThat(pos).as("asked for more than the line").isLessThan(bytes.length);
                return super.read(into, from, length);
            }
        };
        assertThat(new MessageReader(stream).next()).isInstanceOf(BadMessage.class);
    }

    @Test
    void blankLinesAndWhiteSpaceAreNothing() throws IOException {
        assertThat(Streams.read("")).isEmpty();
        assertThat(Streams.read("\r\n\n \t \r\n")).isEmpty();
        assertThat(Streams.read("\n  {\"event\": \"A\"}  \n\n")).containsExactly("event A null");
    }

    @Test
    void aMessageMayHaveAsManyBytesAsTheLimitAndNotOneMore() throws IOException {
        String message = "{\"event\": \"A\"}";
        String next = "{\"event\":1}\r\n";
        MessageLimits exact = MessageLimits.defaults().withMessageBytes(message.length());
        MessageLimits less = exact.withMessageBytes(message.length() - 1);
        assertThat(read(message + "\r\n", exact)).containsExactly("event A null");
        assertThat(read(message + "\r\n" + next, less))
                .containsExactly("TOO_LONG #1 @13 +15 {\"event\": \"A\"}", "NOT_A_MESSAGE #2 @25 +11 {\"event\":1}");
    }

    @Test
    void anEndlessLineIsDroppedWithOneReportAndItsNumberOfBytes() throws IOException {
        MessageLimits limits = MessageLimits.defaults().withMessageBytes(1000);
        for (String begin : List.of("{\"event\": \"", "x", "{]")) {
            String line = begin + "a".repeat(100_000);
            List<String> told = read(line + "\n{\"event\": \"A\"}\n", limits);
            assertThat(told)
                    .hasSize(2)
                    .element(0)
                    .asString()
                    .contains(" +" + line.length() + " ")
                    .endsWith("...");
            assertThat(told).element(1).isEqualTo("event A null");
        }
    }

    @Test
    void anExcerptHasAtMostTwoHundredPrintableCharacters() throws IOException {
        String hostile = "\u001b[31m\u0000\u00ff${jndi:x}".repeat(100);
        MessageReader reader =
                new MessageReader(new ByteArrayInputStream(Streams.bytes(hostile + "\n{\"a\": " + hostile)));
        for (int count = 0; count < 2; count++) {
            BadMessage bad = (BadMessage) reader.next();
            assertThat(bad.excerpt()).matches("[ -~]{150,200}").doesNotContain("${");
            assertThat(bad.detail()).matches("[ -~]{1,200}");
            assertThat(bad.toString()).matches("[ -~]{1,300}");
        }
    }

    @Test
    void nestingUpToTheLimitIsTakenAndOneLevelMoreIsNot() throws IOException {
        MessageLimits limits = MessageLimits.defaults().withDepth(3);
        assertThat(read("{\"event\": \"A\", \"data\": [[1]]}\n", limits)).containsExactly("event A [[1]]");
        assertThat(read("{\"event\": \"A\", \"data\": [[[1]]]}\n", limits))
                .containsExactly("BEYOND_LIMIT #1 @25 +31 {\"event\": \"A\", \"data\": [[[1]]]}");
        assertThat(Streams.read("{\"event\":" + "[".repeat(1_000_000) + "\n{\"event\": \"A\"}"))
                .hasSize(2)
                .element(0)
                .asString()
                .startsWith("BEYOND_LIMIT #1 @136 +1000009");
    }

    @Test
    void aMessageMuchLargerThanTheBufferIsRead() throws IOException {
        String large = "{\"return\": \"" + "x".repeat(3_000_000) + "\"}\r\n{\"event\": \"A\"}\r\n";
        List<String> told = Streams.read(large);
        assertThat(told).hasSize(2).element(0).asString().hasSize("reply null \"\" null".length() + 3_000_000);
        assertThat(Streams.read(Streams.randomly(Streams.bytes(large), 7), MessageLimits.defaults()))
                .isEqualTo(told);
    }

    @Test
    void bytesThatBelongToAReportedMessageAreCounted() throws IOException {
        MessageReader reader =
                new MessageReader(new ByteArrayInputStream(Streams.bytes("one\ntwo\nthree\n{\"event\": \"A")));
        assertThat(reader.next()).isInstanceOf(BadMessage.class);
        assertThat(reader.next())
                .isInstanceOfSatisfying(
                        BadMessage.class, bad -> assertThat(bad.kind()).isEqualTo(BadMessage.Kind.TRUNCATED));
        assertThat(reader.skippedBytes()).isEqualTo("two\nthree\n".length());
        assertThat(reader.next()).isNull();
        assertThat(reader.next()).isNull();
    }

    @Test
    void theBytesOfAnUnfinishedMessageAreKnownWhenReadingFails() {
        InputStream stream = new ByteArrayInputStream(Streams.bytes("{\"event\": \"A\"}\n{\"ev")) {
            @Override
            public int read(byte[] into, int from, int length) {
                int count = super.read(into, from, length);
                if (count < 0) {
                    throw new IllegalStateException("reset");
                }
                return count;
            }
        };
        MessageReader reader = new MessageReader(stream);
        assertThatThrownBy(() -> {
                    while (reader.next() != null) {
                        assertThat(reader.unfinishedBytes()).isZero();
                    }
                })
                .hasMessage("reset");
        assertThat(reader.unfinishedBytes()).isEqualTo(4);
    }

    @Test
    void channelsAreReadLikeStreamsAndClosed() throws IOException {
        var channel = Channels.newChannel(new ByteArrayInputStream(Streams.bytes(MIXED)));
        try (MessageReader reader = new MessageReader(channel)) {
            for (String expected : MIXED_MESSAGES) {
                assertThat(Streams.tell(reader.next())).isEqualTo(expected);
            }
            assertThat(reader.next()).isNull();
        }
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void channelsThatDoNotWaitAreRefused() throws IOException {
        try (SocketChannel channel = SocketChannel.open()) {
            channel.configureBlocking(false);
            assertThatThrownBy(() -> new MessageReader(channel)).isInstanceOf(IllegalBlockingModeException.class);
        }
    }

    @Test
    void limitsHaveBounds() {
        MessageLimits limits = MessageLimits.defaults();
        assertThat(limits.messageBytes()).isEqualTo(10 * 1024 * 1024);
        assertThat(limits.depth()).isEqualTo(128);
        assertThatThrownBy(() -> limits.withMessageBytes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withMessageBytes(Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> limits.withDepth(1025)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> read(String stream, MessageLimits limits) throws IOException {
        return Streams.read(new ByteArrayInputStream(Streams.bytes(stream)), limits);
    }
}
