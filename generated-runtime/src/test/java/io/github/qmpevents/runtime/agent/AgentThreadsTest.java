package io.github.qmpevents.runtime.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.subscription.MonitorEnd.Cause;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which threads a connection has, and what may be done in them. */
@Timeout(20)
class AgentThreadsTest extends AgentSetup {
    @Test
    void aCallbackMayWaitForAnotherCommand() throws Exception {
        try (FakeAgent fake = serve(true, AgentSetup::echo);
                GuestAgent agent = GuestAgent.connect(fake.address())) {
            var both = agent.execute("x", Map.of("v", 1))
                    .thenApply(first -> agent.execute("x", Map.of("v", 2)).join());
            assertThat(get(both)).isEqualTo(JsonObject.of("v", JsonNumber.of(2)));
        }
    }

    @Test
    void futuresAreCompletedByTheExecutorThatWasGiven() throws Exception {
        List<Thread> completing = new CopyOnWriteArrayList<>();
        try (FakeAgent fake = serve(true, AgentSetup::echo);
                GuestAgent agent = GuestAgent.builder(fake.address())
                        .threads(this::thread)
                        .completeOn(task -> {
                            completing.add(Thread.currentThread());
                            task.run();
                        })
                        .connect()) {
            get(agent.execute("x", Map.of("v", 1)));
            assertThat(completing).hasSize(1).isSubsetOf(threads);
        }
    }

    @Test
    void closingLeavesNoThreadBehindAndMayBeRepeated() throws Exception {
        FakeAgent fake = serve(true, AgentSetup::echo);
        GuestAgent agent =
                GuestAgent.builder(fake.address()).threads(this::thread).connect();
        get(agent.execute("x", Map.of("v", 1)));
        agent.close();
        agent.close();
        agent.close();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(threads).hasSizeGreaterThanOrEqualTo(3);
        assertThat(agent.ended()).isCompletedWithValue(new MonitorEnd(Cause.CLOSED_HERE, 0, "closed on this side"));
        assertThat(agent).hasToString("GuestAgent[" + agent.name() + ", closed on this side]");
        fake.close();
    }

    @Test
    void closingInsideOfACallbackEndsTheConnection() throws Exception {
        try (FakeAgent fake = serve(true, AgentSetup::echo);
                GuestAgent agent = GuestAgent.connect(fake.address())) {
            var unused = agent.execute("x", Map.of("v", 1)).thenRun(agent::close);
            assertThat(get(agent.ended()).cause()).isEqualTo(Cause.CLOSED_HERE);
            fake.join();
        }
    }

    @Test
    void threadsAreNamedDaemons() throws Exception {
        try (FakeAgent fake = serve(true, AgentSetup::echo);
                GuestAgent agent =
                        GuestAgent.builder(fake.address()).name("vm1").connect()) {
            get(agent.execute("x", Map.of("v", 1)));

            assertThat(agent).hasToString("GuestAgent[vm1]");
            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> thread.getName().equals("guest agent vm1"))
                    .isNotEmpty()
                    .allMatch(Thread::isDaemon);
        }
    }
}
