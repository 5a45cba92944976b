package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.ConnectFailedException.Reason;
import io.github.qmpevents.runtime.fake.FakeConnection;
import io.github.qmpevents.runtime.fake.FakeQemu;
import io.github.qmpevents.runtime.fake.FakeQemuBuilder;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.testevents.TestEvents;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session of 20 KB that is cut at each of its bytes. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CutStreamsTest {
    private static final String GREETING = "{\"QMP\": {\"version\": {}, \"capabilities\": []}}";
    private static final String NEGOTIATED = "{\"return\": {}, \"id\": \"qmp-events\"}";
    private static final CutStream STREAM = CutStream.behind(GREETING + "\r\n" + NEGOTIATED + "\r\n", 20_000);
    /** From here on the client has its answer. */
    private static final int HANDSHAKE = GREETING.length() + 2 + NEGOTIATED.length();

    private volatile int cut;

    @ParameterizedTest
    @CsvSource({"true, false", "false, false", "true, true", "false, true"})
    void allThatWasCompleteComesAndThenOneEnd(boolean unix, boolean reset) throws IOException {
        FakeQemuBuilder builder = FakeQemu.builder().greeting(GREETING).script(connection -> play(connection, reset));
        try (FakeQemu qemu = (unix ? builder : builder.tcp()).start()) {
            for (cut = 0; cut < HANDSHAKE; cut++) {
                ConnectFailedException e = catchThrowableOfType(
                        ConnectFailedException.class,
                        () -> QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                                .onBadMessage(bad -> {})
                                .connect());
                assertThat(e.reason()).as("cut at %d", cut).isEqualTo(Reason.ENDED);
            }
            for (cut = HANDSHAKE; cut <= STREAM.length(); cut++) {
                check(qemu, reset);
            }
        }
    }

    private void play(FakeConnection connection, boolean reset) throws IOException {
        if (reset) {
            connection.resetAfter(cut);
        } else {
            connection.cutAfter(cut);
        }
        connection.shakeHands();
        connection.send(STREAM.events());
    }

    private void check(FakeQemu qemu, boolean reset) throws IOException {
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        List<String> bad = Collections.synchronizedList(new ArrayList<>());
        List<MonitorEnd> ends = Collections.synchronizedList(new ArrayList<>());
        try (var monitor = QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                .onEvent(event -> seen.add(CutStream.tell(event)))
                .onUnrecognized(event -> {})
                .onBadMessage(message -> bad.add(message.kind() + " " + message.length()))
                .connect()) {
            ends.add(monitor.ended().join());
        }
        long lost = STREAM.unfinishedAt(cut);
        MonitorEnd.Cause cause =
                reset ? MonitorEnd.Cause.RESET : lost == 0 ? MonitorEnd.Cause.CLEAN_END : MonitorEnd.Cause.CUT;
        if (!seen.equals(STREAM.before(cut))
                || ends.get(0).cause() != cause
                || ends.get(0).bytesLost() != lost) {
            assertThat(seen).as("cut at %d", cut).isEqualTo(STREAM.before(cut));
            assertThat(ends.get(0).cause()).as("cut at %d", cut).isEqualTo(cause);
            assertThat(ends.get(0).bytesLost()).as("cut at %d", cut).isEqualTo(lost);
        }
        assertThat(bad).as("cut at %d", cut).isEqualTo(lost == 0 || reset ? List.of() : List.of("TRUNCATED " + lost));
    }
}
