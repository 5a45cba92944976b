package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.ConnectFailedException.Reason;
import io.github.qmpevents.runtime.fake.FakeConnection;
import io.github.qmpevents.runtime.fake.FakeQemu;
import io.github.qmpevents.runtime.fake.FakeQemuBuilder;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import io.github.qmpevents.runtime.testevents.TestEvents;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session of 20 KB that is cut at each of its bytes. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class CutStreamsTest {
    private static final int AT_ONCE = 4;
    private static final String GREETING = "{\"QMP\": {\"version\": {}, \"capabilities\": []}}";
    private static final String NEGOTIATED = "{\"return\": {}, \"id\": \"qmp-events\"}";
    private static final CutStream STREAM = CutStream.behind(GREETING + "\r\n" + NEGOTIATED + "\r\n", 20_000);
    /** From here on the client has its answer. */
    private static final int HANDSHAKE = GREETING.length() + 2 + NEGOTIATED.length();

    @ParameterizedTest(name = "unix {0}, reset {1}")
    @CsvSource({"true, false", "false, false", "true, true", "false, true"})
    void allThatWasCompleteComesAndThenOneEnd(boolean unix, boolean reset) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Object>> parts = new ArrayList<>();
            for (int first = 0; first < AT_ONCE; first++) {
                parts.add(Executors.callable(new Cuts(unix, reset, first)));
            }
            for (Future<Object> part : workers.invokeAll(parts)) {
                part.get();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** Every fourth of the cuts, one after the other, at a server of their own. */
    private static final class Cuts implements Runnable {
        private final boolean unix;
        private final boolean reset;
        private final int first;
        private volatile int cut;

        private Cuts(boolean unix, boolean reset, int first) {
            this.unix = unix;
            this.reset = reset;
            this.first = first;
        }

        @Override
        public void run() {
            FakeQemuBuilder builder = FakeQemu.builder().greeting(GREETING).script(this::play);
            try (FakeQemu qemu = (unix ? builder : builder.tcp()).start()) {
                for (cut = first; cut <= STREAM.length(); cut += AT_ONCE) {
                    if (cut < HANDSHAKE) {
                        checkFailure(qemu);
                    } else {
                        check(qemu);
                    }
                }
            } catch (IOException e) {
                throw new AssertionError("cut at " + cut, e);
            }
        }

        private void play(FakeConnection connection) throws IOException {
            if (reset) {
                connection.resetAfter(cut);
            } else {
                connection.cutAfter(cut);
            }
            connection.shakeHands();
            connection.send(STREAM.events());
        }

        private void checkFailure(FakeQemu qemu) {
            ConnectFailedException e = catchThrowableOfType(
                    ConnectFailedException.class,
                    () -> QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                            .onBadMessage(bad -> {})
                            .connect());
            assertThat(e.reason()).as("cut at %d", cut).isEqualTo(Reason.ENDED);
        }

        private void check(FakeQemu qemu) throws IOException {
            List<String> seen = Collections.synchronizedList(new ArrayList<>());
            List<String> bad = Collections.synchronizedList(new ArrayList<>());
            MonitorEnd end;
            try (var monitor = QmpMonitor.builder(qemu.address(), TestEvents.TABLE)
                    .onEvent(event -> seen.add(CutStream.tell(event)))
                    .onUnrecognized(event -> {})
                    .onBadMessage(message -> bad.add(message.kind() + " " + message.length()))
                    .connect()) {
                end = monitor.ended().join();
            }
            int lost = STREAM.unfinishedAt(cut);
            Cause cause = reset ? Cause.RESET : lost == 0 ? Cause.CLEAN_END : Cause.CUT;
            assertThat(seen).as("cut at %d", cut).isEqualTo(STREAM.before(cut));
            assertThat(end.cause()).as("cut at %d", cut).isEqualTo(cause);
            assertThat(end.bytesLost()).as("cut at %d", cut).isEqualTo(lost);
            assertThat(bad)
                    .as("cut at %d", cut)
                    .isEqualTo(lost == 0 || reset ? List.of() : List.of("TRUNCATED " + lost));
        }
    }
}
