package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.message.Streams;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The suite of github.com/nst/JSONTestSuite, each text as a line of a monitor between two events that are asked for. */
class JsonTestSuiteBetweenEventsTest {
    private final List<Long> seconds = new ArrayList<>();
    private final List<String> bad = new ArrayList<>();

    @Test
    void bothEventsReachTheirHandlerAndEachBadTextIsReportedOnce() throws IOException {
        int count = 0;
        for (Path file : SharedData.files("corpus/json-test-suite/test_parsing", ".json")) {
            byte[] stream = between(Files.readAllBytes(file));
            check(file, new ByteArrayInputStream(stream));
            check(file, Streams.oneByOne(stream));
            count++;
        }
        assertThat(count).isEqualTo(95 + 188 + 35);
    }

    private void check(Path file, InputStream stream) throws IOException {
        seconds.clear();
        bad.clear();
        EventCounts counts = EventStream.of(TestEvents.TABLE)
                .on(StopEvent.class, event -> seconds.add(event.timestamp().getEpochSecond()))
                .onBadMessage(message -> bad.add(message.toString()))
                .read(stream);
        assertThat(seconds).as("%s", file).containsExactly(1L, 2L);
        assertThat(counts.events()).as("%s", file).isEqualTo(2);
        assertThat(counts.bad()).as("%s", file).isEqualTo(bad.size());
        assertThat(bad).as("%s", file).hasSizeLessThanOrEqualTo(1).allMatch(line -> line.matches("[ -~]+"));
        assertThat(counts.messages()).as("%s", file).isEqualTo(2 + bad.size());
    }

    private static byte[] between(byte[] text) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(event(1));
        stream.writeBytes(text);
        stream.writeBytes(Streams.bytes("\r\n"));
        stream.writeBytes(event(2));
        return stream.toByteArray();
    }

    private static byte[] event(int second) {
        return Streams.bytes(
                "{\"timestamp\": {\"seconds\": " + second + ", \"microseconds\": 0}, \"event\": \"STOP\"}\r\n");
    }
}
