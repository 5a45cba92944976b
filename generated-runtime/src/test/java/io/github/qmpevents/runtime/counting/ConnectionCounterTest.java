package io.github.qmpevents.runtime.counting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.Drift;
import io.github.qmpevents.runtime.Drift.Kind;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.observe.ConnectionCounts;
import io.github.qmpevents.runtime.observe.DriftCount;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.testevents.TestEvents;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted, and how much of it is kept. */
class ConnectionCounterTest {
    private final ConnectionCounter counter = new ConnectionCounter();

    @Test
    void nothingIsCountedAtFirst() {
        assertThat(counter.counts()).isEqualTo(new ConnectionCounts(0, 0, 0, List.of()));
    }

    @Test
    void countsEachKind() {
        counter.badMessage("vm1", new BadMessage(BadMessage.Kind.GARBAGE, 1, 0, 1, "x", "x"));
        counter.reconnecting("vm1", new MonitorEnd(MonitorEnd.Cause.RESET, 0, "reset"));
        counter.reconnecting("vm1", new MonitorEnd(MonitorEnd.Cause.RESET, 0, "reset"));
        counter.unrecognized("vm1", (UnrecognizedQmpEvent) TestEvents.TABLE.decode("{\"event\": \"NEW\"}"));
        assertThat(counter.counts()).isEqualTo(new ConnectionCounts(1, 2, 1, List.of()));
    }

    @Test
    void driftIsCountedByNameAndTheMostFrequentIsFirst() {
        counter.drift("vm1", unknownMember("STOP", "b"));
        counter.drift("vm1", unknownMember("STOP", "a"));
        counter.drift("vm1", unknownMember("STOP", "b"));
        counter.drift("vm1", new Drift(Kind.UNKNOWN_EVENT, -1, -1, "NEW", "", ""));
        assertThat(counter.counts().drift())
                .containsExactly(
                        new DriftCount(Kind.UNKNOWN_MEMBER, "STOP", "data", "b", 2),
                        new DriftCount(Kind.UNKNOWN_EVENT, "NEW", "", "", 1),
                        new DriftCount(Kind.UNKNOWN_MEMBER, "STOP", "data", "a", 1));
    }

    @Test
    void namesArePrintableAndShort() {
        counter.drift("vm1", unknownMember("A\r\nB", "\u202e${jndi:x}" + "x".repeat(1000)));
        DriftCount count = counter.counts().drift().get(0);
        assertThat(count.eventName()).isEqualTo("A\\r\\nB");
        assertThat(count.found()).startsWith("\\u202E\\u0024{jndi:x}xxx").hasSize(100);
    }

    @Test
    void aThousandNamesAreKeptApartAndTheOthersCountedByKind() {
        for (int number = 0; number < 1_000_000; number++) {
            counter.drift("vm1", unknownMember("STOP", "x" + number));
        }
        counter.drift("vm1", unknownMember("STOP", "x0"));
        counter.drift("vm1", new Drift(Kind.UNKNOWN_EVENT, -1, -1, "NEW", "", ""));
        List<DriftCount> drift = counter.counts().drift();
        assertThat(drift).hasSize(1002);
        assertThat(drift.subList(0, 2))
                .containsExactly(
                        new DriftCount(Kind.UNKNOWN_MEMBER, DriftCount.OTHERS, "", "", 999_000),
                        new DriftCount(Kind.UNKNOWN_MEMBER, "STOP", "data", "x0", 2));
        assertThat(drift).contains(new DriftCount(Kind.UNKNOWN_EVENT, DriftCount.OTHERS, "", "", 1));
    }

    private static Drift unknownMember(String event, String found) {
        return new Drift(Kind.UNKNOWN_MEMBER, 0, 0, event, "data", found);
    }
}
