package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.message.Streams;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 20 KB such as a server sends in an hour, in all pieces in which they can come. */
class ChunkingTest {
    private static final int SIZE = 20_000;
    private static final String TIME = "{\"timestamp\": {\"seconds\": 1700000000, \"microseconds\": 250000}, ";
    private static final List<String> SHAPES = List.of(
            TIME + "\"event\": \"JOB_ENDED\", \"data\": {\"done\": $, \"kind\": \"copy\", \"job\": \"j\"}}\r\n",
            TIME + "\"event\": \"STOP\"}\r\n",
            TIME + "\"event\": \"STOP\", \"data\": {\"more\": {\"of\": [{}, \"} {\"]}}} {\"event\": \"NEW_$\"}\r\n",
            "{\"return\": {\"list\": [$, \"\u00e9\u20ac\ud83d\ude00\"]}, \"id\": $}\r\n",
            "{\n    \"event\": \"JOB_ENDED\",\r\n    \"data\": {\n        \"job\": \"j\",\n        \"done\": $,\n"
                    + "        \"kind\": \"new\",\n        \"more\": {\n        }\n    }\n}\n",
            "{\"data\": {\"done\": $, \"job\": \"\\u00e9\", \"kind\": \"merge\"}, \"event\": \"JOB_ENDED\"}\n",
            "garbage $ {\"event\": \"STOP\"}\r\n",
            "{\"event\": \"JOB_ENDED\", \"data\": {\"done\": 0$}}\r\n",
            "\r\n \t{\"event\": \"JOB_ENDED\", \"data\": {\"job\": $}}  \r\n",
            "{\"error\": {\"class\": \"GenericError\", \"desc\": \"no $\"}}{\"return\": $}\n",
            "{\"return\": [{\r\n",
            "{\"event\": \"NEW_$\", \"data\": {\"text\": \"}{\\\" \u00e9\", \"deep\": [[{}]]}}\r\n");
    private static final byte[] STREAM = stream();

    /** Who asks for what. */
    private enum Asked {
        ALL(1),
        SOME(17),
        NOTHING(17);

        /** Of how many splits one is tried. */
        private final int step;

        Asked(int step) {
            this.step = step;
        }

        /** All that is told of a stream, in order. */
        List<Object> read(InputStream stream) throws IOException {
            List<Object> told = new ArrayList<>();
            EventStream<?> events = listening(told)
                    .onGreeting(told::add)
                    .onReply(reply -> told.add(reply.id() + " " + reply.value() + " " + reply.error()))
                    .onBadMessage(told::add);
            told.add(events.read(stream));
            return told;
        }

        private EventStream<TestEvents.TestEvent> listening(List<Object> told) {
            EventStream<TestEvents.TestEvent> events = EventStream.of(TestEvents.TABLE);
            return switch (this) {
                case ALL -> events.onEvent(told::add).onUnrecognized(event -> {});
                case SOME -> events.on(JobEndedEvent.class, told::add).onUnrecognized(told::add);
                case NOTHING -> events.onUnrecognized(told::add);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachSplitInTwoGivesTheSame(Asked asked) throws IOException {
        List<Object> whole = asked.read(new ByteArrayInputStream(STREAM));
        for (int index = 0; index <= STREAM.length; index += asked.step) {
            assertThat(asked.read(Streams.split(STREAM, index)).equals(whole))
                    .as("split at %d", index)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void singleBytesAndPiecesOfAllSizesGiveTheSame(Asked asked) throws IOException {
        List<Object> whole = asked.read(new ByteArrayInputStream(STREAM));
        assertThat(asked.read(Streams.oneByOne(STREAM))).isEqualTo(whole);
        for (int seed = 0; seed < 1_000; seed++) {
            int most = 2 << seed % 13;
            assertThat(asked.read(Streams.randomly(STREAM, seed, most)).equals(whole))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theStreamHasSomethingOfEverything(Asked asked) throws IOException {
        List<Object> whole = asked.read(new ByteArrayInputStream(STREAM));
        EventCounts counts = (EventCounts) whole.get(whole.size() - 1);
        assertThat(counts.messages()).isGreaterThan(200);
        assertThat(counts.events()).isGreaterThan(100);
        assertThat(counts.bad()).isGreaterThan(40);
        assertThat(whole.stream().filter(JobEndedEvent.class::isInstance).count())
                .matches(jobs -> asked == Asked.NOTHING ? jobs == 0 : jobs > 40);
        assertThat(whole.size() <= counts.messages()).isEqualTo(asked != Asked.ALL);
    }

    private static byte[] stream() {
        StringBuilder stream = new StringBuilder("{\"QMP\": {\"version\": {}, \"capabilities\": [\"oob\"]}}\r\n");
        for (int number = 10; stream.length() < SIZE; number++) {
            stream.append(SHAPES.get(number % SHAPES.size()).replace("$", String.valueOf(number)));
        }
        return stream.toString().getBytes(StandardCharsets.UTF_8);
    }
}
