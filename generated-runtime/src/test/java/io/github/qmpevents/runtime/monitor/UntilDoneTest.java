package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.command.EventMatch;
import io.github.qmpevents.runtime.command.LastingCommand;
import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.fake.FakeQemu;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Commands that know the events that end them. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class UntilDoneTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private FakeQemu qemu;
    private QmpMonitor<TestEvent> monitor;

    private record JobCommand(String job) implements LastingCommand<JsonValue, JobEndedEvent> {
        @Override
        public QmpCommand toCommand() {
            return QmpCommand.of("job");
        }

        @Override
        public JsonValue reply(JsonValue returned) {
            return returned;
        }

        @Override
        public EventMatch<JobEndedEvent> doneBy() {
            return new EventMatch<>(JobEndedEvent.class, event -> event.job().equals(job));
        }

        @Override
        public List<EventMatch<?>> failedBy() {
            return List.of(new EventMatch<>(StopEvent.class, event -> true));
        }
    }

    @BeforeEach
    void connect() throws IOException {
        qemu = FakeQemu.start();
        monitor = QmpMonitor.builder(qemu.address(), TestEvents.TABLE).connect();
    }

    @AfterEach
    void close() throws IOException {
        monitor.close();
        qemu.close();
    }

    @Test
    void theEventOfThatVeryCommandCompletesTheFuture() {
        qemu.on("job").emit(Messages.job("other")).emit(Messages.job("j1")).reply();

        assertThat(monitor.untilDone(new JobCommand("j1")).within(LONG).join().job())
                .isEqualTo("j1");
    }

    @Test
    void anEventThatSaysThatItCameToNothingFailsTheFuture() {
        qemu.on("job").emit(Messages.STOP).reply();

        assertThat(Messages.outcome(monitor.untilDone(new JobCommand("j1")).within(LONG)))
                .isInstanceOfSatisfying(
                        FailedOnEventException.class,
                        failure -> assertThat(failure).hasMessage("job failed: STOP"));
    }
}
