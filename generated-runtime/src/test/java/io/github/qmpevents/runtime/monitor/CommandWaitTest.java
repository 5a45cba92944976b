package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.command.CommandException;
import io.github.qmpevents.runtime.fake.FakeQemu;
import io.github.qmpevents.runtime.subscription.MonitorEndedException;
import io.github.qmpevents.runtime.subscription.SubscriptionCounts;
import io.github.qmpevents.runtime.subscription.UnrecognizedEventException;
import io.github.qmpevents.runtime.testevents.TestEvents;
import io.github.qmpevents.runtime.testevents.TestEvents.JobEndedEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.StopEvent;
import io.github.qmpevents.runtime.testevents.TestEvents.TestEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Commands with the events that end them. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CommandWaitTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private FakeQemu qemu;
    private QmpMonitor<TestEvent> monitor;

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
    void theEventMayComeBeforeTheReply() {
        qemu.on("job").emit(Messages.job("other")).emit(Messages.job("j1")).reply();
        assertThat(job("j1").join().job()).isEqualTo("j1");
        assertNothingIsWaitedFor();
    }

    @Test
    void theEventMayComeBehindTheReply() {
        qemu.on("job").play((connection, command) -> {
            connection.reply(command, "{}");
            connection.emit(Messages.job("j1"));
        });
        assertThat(job("j1").join().job()).isEqualTo("j1");
    }

    @Test
    void theReplyIsWaitedForEvenIfTheEventIsThere() {
        qemu.on("job").emit(Messages.job("j1")).nothing();
        CompletableFuture<JobEndedEvent> job = job("j1");
        CompletableFuture<JobEndedEvent> seen = monitor.expect(JobEndedEvent.class);
        qemu.awaitCommand("job");
        qemu.emit(Messages.job("j2"));
        assertThat(seen).succeedsWithin(Duration.ofSeconds(10));
        assertThat(job).isNotDone();
        job.cancel(true);
        assertNothingIsWaitedFor();
    }

    @Test
    void nothingIsSentBeforeItIsSaidHowLongToWait() {
        var wait = monitor.command("job").thenAwait(JobEndedEvent.class);
        qemu.on("other").reply();
        monitor.execute("other").join();
        assertThat(qemu.commands()).noneMatch(command -> command.name().equals("job"));
        qemu.on("job").emit(Messages.job("j1")).reply();
        assertThat(wait.within(LONG).join().job()).isEqualTo("j1");
    }

    @Test
    void aRefusalEndsTheWaiting() {
        qemu.on("job").fail("GenericError", "no such job");
        assertThat(Messages.outcome(job("j1"))).isInstanceOf(CommandException.class);
        assertNothingIsWaitedFor();
    }

    @Test
    void anEventMaySayThatItFailed() {
        qemu.on("job").emit(Messages.STOP).reply();
        CompletableFuture<JobEndedEvent> job = monitor.command("job")
                .thenAwait(JobEndedEvent.class)
                .orFailOn(StopEvent.class)
                .within(LONG);
        assertThat(Messages.outcome(job)).isInstanceOfSatisfying(FailedOnEventException.class, e -> {
            assertThat(e).hasMessage("job failed: STOP");
            assertThat(e.event()).isInstanceOf(StopEvent.class);
        });
        assertNothingIsWaitedFor();
    }

    @Test
    void anyOfSeveralEventsMayEndIt() {
        qemu.on("job").reply().emit(Messages.STOP).reply();
        var wait = monitor.command("job")
                .thenAwait(JobEndedEvent.class, event -> event.job().equals("j1"))
                .or(StopEvent.class, event -> true);
        CompletableFuture<TestEvent> first = wait.within(LONG);
        qemu.awaitCommand("job");
        qemu.emit(Messages.job("j1"));
        assertThat(first.join()).isInstanceOf(JobEndedEvent.class);
        assertThat(wait.within(LONG).join()).isInstanceOf(StopEvent.class);
    }

    @Test
    void theTimeIsUpWithWordOfWhatIsMissing() {
        qemu.on("job").reply().nothing();
        var wait = monitor.command("job").thenAwait(JobEndedEvent.class);
        assertThat(Messages.outcome(wait.within(Duration.ofMillis(50))))
                .isInstanceOfSatisfying(
                        TimeoutException.class,
                        e -> assertThat(e).hasMessage("job: the event did not come within 50 ms"));
        assertThat(Messages.outcome(wait.within(Duration.ofMillis(50))))
                .isInstanceOfSatisfying(
                        TimeoutException.class,
                        e -> assertThat(e).hasMessage("job: the reply did not come within 50 ms"));
        assertNothingIsWaitedFor();
    }

    @Test
    void anEventOfTheNameThatIsNotReadableIsTheReason() {
        qemu.on("job").emit(Messages.BAD_JOB).reply();
        assertThat(Messages.outcome(job("j1"))).isInstanceOf(UnrecognizedEventException.class);
    }

    @Test
    void theEndOfTheConnectionIsAFailureUnlessItIsWaitedFor() throws IOException {
        qemu.on("quit").play((connection, command) -> {
            connection.reply(command, "{}");
            connection.close();
        });
        CompletableFuture<StopEvent> stop =
                monitor.command("quit").thenAwait(StopEvent.class).orEnd().within(LONG);
        CompletableFuture<StopEvent> other = monitor.expect(StopEvent.class);
        assertThat(Messages.outcome(stop)).isNull();
        assertThat(Messages.outcome(other)).isInstanceOf(MonitorEndedException.class);
        assertThat(Messages.outcome(job("j1"))).isInstanceOf(MonitorEndedException.class);
    }

    @Test
    void whatAPredicateThrowsIsTheReason() {
        qemu.on("job").emit(Messages.job("j1")).reply();
        CompletableFuture<JobEndedEvent> job = monitor.command("job")
                .thenAwait(JobEndedEvent.class, event -> {
                    throw new IllegalStateException("the predicate");
                })
                .within(LONG);
        assertThat(Messages.outcome(job))
                .isInstanceOfSatisfying(
                        IllegalStateException.class, e -> assertThat(e).hasMessage("the predicate"));
        assertNothingIsWaitedFor();
    }

    private CompletableFuture<JobEndedEvent> job(String name) {
        return monitor.command("job", Map.of("id", name))
                .thenAwait(JobEndedEvent.class, event -> event.job().equals(name))
                .orFailOn(StopEvent.class)
                .within(LONG);
    }

    /** Soon: a future may be complete before the thread that completed it has cleared away. */
    private void assertNothingIsWaitedFor() {
        while (!selections().equals(List.of("handlers"))) {
            Thread.onSpinWait();
        }
    }

    private List<String> selections() {
        return monitor.snapshot().subscriptions().stream()
                .map(SubscriptionCounts::selection)
                .toList();
    }
}
