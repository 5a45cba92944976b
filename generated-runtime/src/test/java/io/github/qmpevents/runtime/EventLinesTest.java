package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.message.EventMessage;
import io.github.qmpevents.runtime.message.Message;
import io.github.qmpevents.runtime.message.MessageLimits;
import io.github.qmpevents.runtime.message.MessageReader;
import io.github.qmpevents.runtime.message.Streams;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a sink gets to know of each event. */
class EventLinesTest {
    private static final String STOP = "{\"event\": \"STOP\"}";
    private static final String JOB =
            "{\"event\": \"JOB_ENDED\", \"data\": {\"done\": 1, \"kind\": \"copy\", \"job\": \"j\"}}";

    private final Notes notes = new Notes();

    @Test
    void theMessageIsGivenWithoutTheEndOfItsLine() throws IOException {
        notes.wanted = true;
        assertThat(read(STOP + "\r\n" + JOB + "\n" + " " + STOP + " \r\n"))
                .containsExactly("STOP 0 " + STOP, "JOB_ENDED 1 " + JOB, "STOP 0 " + STOP);
    }

    @Test
    void aMessageOfManyLinesIsGivenWhole() throws IOException {
        notes.wanted = true;
        String pretty = JOB.replace(", ", ",\r\n    ");
        assertThat(read(pretty + "\r\n")).containsExactly("JOB_ENDED 1 " + pretty);
    }

    @Test
    void eventsThatNobodyWantsAreSkippedWithTheirLengths() throws IOException {
        String pretty = JOB.replace(", ", ",\r\n    ");
        assertThat(read(JOB + "\r\n" + STOP + "\n" + " " + STOP + "\n" + pretty + "\r\n"))
                .containsExactly(
                        "skipped 1 " + JOB.length(),
                        "skipped 0 " + STOP.length(),
                        "skipped 0 " + STOP.length(),
                        "skipped 1 " + pretty.length());
    }

    @Test
    void eventsBehindAnUnwantedOneOnItsLineAreSeen() throws IOException {
        String job = "{\"timestamp\": {\"seconds\": 1700000000, \"microseconds\": 1}, " + JOB.substring(1);
        String braces = job.replace("\"j\"", "\"} {\"").replace("1,", "1, \"more\": {\"x\": [{}, {}]},");
        String unknown = "{\"event\": \"NEW\", \"data\": {}}";
        for (String between : List.of("", " ", "\t ")) {
            notes.all.clear();
            assertThat(read(job + between + unknown + "\n" + braces + between + unknown + "\r\n" + job + "\r\n"))
                    .containsExactly(
                            "skipped 1 " + job.length(),
                            "unrecognized NEW -1 " + unknown,
                            "skipped 1 " + braces.length(),
                            "unrecognized NEW -1 " + unknown,
                            "skipped 1 " + job.length());
        }
    }

    @Test
    void unrecognizedEventsComeWithTheIdOfTheirName() throws IOException {
        notes.wanted = true;
        String bad = "{\"event\": \"JOB_ENDED\"}";
        String unknown = "{\"event\": \"NEW\"}";
        assertThat(read(bad + "\r\n" + unknown + "\n"))
                .containsExactly("unrecognized JOB_ENDED 1 " + bad, "unrecognized NEW -1 " + unknown);
    }

    @Test
    void unknownEventsComeEvenIfNobodyWantsAny() throws IOException {
        String unknown = "{\"event\": \"NEW\"}";
        assertThat(read(unknown + "\r\n")).containsExactly("unrecognized NEW -1 " + unknown);
    }

    @Test
    void driftComesBeforeItsEvent() throws IOException {
        notes.wanted = true;
        notes.wantsDrift = true;
        String drifted = STOP.replace("}", ", \"data\": {\"new\": 1}}");
        assertThat(read(drifted + "\r\n" + STOP + "\r\n"))
                .containsExactly("drift UNKNOWN_MEMBER new", "STOP 0 " + drifted, "STOP 0 " + STOP);
    }

    private List<String> read(String text) throws IOException {
        EventLines<TestEvent> lines = new EventLines<>(TestEvents.TABLE, notes, MessageLimits.defaults());
        MessageReader reader = new MessageReader(new ByteArrayInputStream(Streams.bytes(text)));
        for (Message message = reader.next(lines); message != null; message = reader.next(lines)) {
            lines.put((EventMessage) message);
        }
        return notes.all;
    }

    private static final class Notes implements EventSink<TestEvent> {
        private final List<String> all = new ArrayList<>();
        private boolean wanted;
        private boolean wantsDrift;

        @Override
        public boolean isWanted(int id) {
            return wanted;
        }

        @Override
        public void skipped(int id, int bytes) {
            all.add("skipped " + id + " " + bytes);
        }

        @Override
        public void recognized(TestEvent event, int id, byte[] bytes, int from, int to) {
            all.add(event.eventName() + " " + id + " " + text(bytes, from, to));
        }

        @Override
        public void unrecognized(TestEvent event, int id, byte[] bytes, int from, int to) {
            assertThat(event).isInstanceOf(UnrecognizedQmpEvent.class);
            all.add("unrecognized " + event.eventName() + " " + id + " " + text(bytes, from, to));
        }

        @Override
        public boolean wantsDrift() {
            return wantsDrift;
        }

        @Override
        public void drift(Drift found) {
            all.add("drift " + found.kind() + " " + found.found());
        }

        private static String text(byte[] bytes, int from, int to) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
    }
}
