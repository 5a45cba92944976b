package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.message.MessageLimits;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import io.github.qmpevents.runtime.text.WarningLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading a stream to its end. */
class EventStreamTest {
    private static final byte[] BYTES =
            ("{\"QMP\": {}}\r\n{\"event\": \"STOP\"}\r\n{\"return\": 5}\r\n{\"event\": \"NEW\"}\r\n"
                            + "garbage\r\n{\"event\": \"STOP\"}\r\n{\"event\": \"JOB_ENDED\"}\r\n{\"event\": \"ST")
                    .getBytes(StandardCharsets.US_ASCII);

    private final List<String> calls = new ArrayList<>();
    private final EventStream<TestEvent> stream = EventStream.of(TestEvents.TABLE)
            .onGreeting(greeting -> calls.add("greeting"))
            .onReply(reply -> calls.add("reply " + reply.value()))
            .on(StopEvent.class, event -> calls.add("stop"))
            .onUnrecognized(event -> calls.add("unrecognized " + event.eventName()))
            .onBadMessage(bad -> calls.add("bad " + bad.kind()));

    @Test
    void everythingIsHandedOutInOrderAndCounted() throws IOException {
        assertThat(stream.read(new ByteArrayInputStream(BYTES))).isEqualTo(new EventCounts(8, 4, 2, 2));
        assertThat(calls)
                .containsExactly(
                        "greeting",
                        "stop",
                        "reply 5",
                        "unrecognized NEW",
                        "bad GARBAGE",
                        "stop",
                        "unrecognized JOB_ENDED",
                        "bad TRUNCATED");
    }

    @Test
    void channelsAndFilesAreReadAlike(@TempDir Path folder) throws IOException {
        EventCounts counts = stream.read(new ByteArrayInputStream(BYTES));
        assertThat(stream.read(Channels.newChannel(new ByteArrayInputStream(BYTES))))
                .isEqualTo(counts);
        assertThat(stream.read(Files.write(folder.resolve("recording.jsonl"), BYTES)))
                .isEqualTo(counts);
        assertThat(calls).hasSize(24);
    }

    @Test
    void aStreamStaysOpen() throws IOException {
        List<String> closed = new ArrayList<>();
        InputStream in = new ByteArrayInputStream(BYTES) {
            @Override
            public void close() {
                closed.add("closed");
            }
        };
        stream.read(in);
        assertThat(closed).isEmpty();
    }

    @Test
    void handlersOfGreetingsAndRepliesMayThrow() throws IOException {
        stream.log = new WarningLog(() -> 0, calls::add);
        stream.onGreeting(greeting -> {
            throw new IllegalStateException("no");
        });
        assertThat(stream.read(new ByteArrayInputStream(BYTES)).messages()).isEqualTo(8);
        assertThat(calls.get(1)).startsWith("a handler failed at ");
    }

    @Test
    void limitsApply() throws IOException {
        stream.limits(MessageLimits.defaults().withMessageBytes(5)).read(new ByteArrayInputStream(BYTES));
        assertThat(calls).hasSize(7).allMatch(call -> call.equals("bad TOO_LONG"));
    }

    @Test
    void recordingsOfQemuAreReadWithoutLoss() throws IOException {
        for (Path file : SharedData.files("recordings/qemu-7.2", ".jsonl")) {
            List<TestEvent> events = new ArrayList<>();
            EventCounts counts = EventStream.of(TestEvents.TABLE)
                    .onEvent(events::add)
                    .onUnrecognized(event -> {})
                    .read(file);
            assertThat(counts.bad()).isZero();
            assertThat(events).hasSize((int) counts.events());
        }
    }
}
