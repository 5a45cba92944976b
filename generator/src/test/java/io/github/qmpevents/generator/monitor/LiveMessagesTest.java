package io.github.qmpevents.generator.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.fake.FakeConnection;
import io.github.qmpevents.runtime.fake.FakeQemu;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.EventMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LiveMessagesTest {
    private final List<String> seen = new ArrayList<>();

    private final MessageWatcher watcher = new MessageWatcher() {
        @Override
        public boolean event(EventMessage event) {
            seen.add(event.text());
            return true;
        }

        @Override
        public void bad(BadMessage message) {
            seen.add(message.kind().name());
        }

        @Override
        public void dropped(long count) {
            seen.add(count + " dropped");
        }
    };

    @Test
    void theTextOfEventsIsThatOfTheWire() throws IOException {
        String odd = "{ \"event\" :\"STOP\",\"data\": {\"a\":1.50e+2}}";
        try (FakeQemu qemu = FakeQemu.builder()
                .script(peer -> {
                    peer.shakeHands();
                    peer.send(odd + "\r\nx\r\n");
                })
                .start()) {
            new LiveMessages(qemu.address()).run(watcher);
        }

        assertThat(seen).containsExactlyInAnyOrder(odd, "GARBAGE");
    }

    @Test
    void whoIsNotGreetedIsToldThatThereMayBeAnother() throws IOException {
        try (FakeQemu qemu =
                FakeQemu.builder().script(FakeConnection::awaitClose).start()) {
            LiveMessages messages = new LiveMessages(qemu.address(), Duration.ofMillis(50));

            assertThatThrownBy(() -> messages.run(watcher))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("no handshake within 50 ms; QEMU serves one client of a monitor at a time");
        }
    }

    @Test
    void whoIsClosedBeforeItConnectsHandsOutNothing() throws IOException {
        try (FakeQemu qemu = FakeQemu.start()) {
            qemu.emit("{\"event\": \"STOP\"}");
            LiveMessages messages = new LiveMessages(qemu.address());
            messages.close();
            messages.run(watcher);
        }

        assertThat(seen).isEmpty();
    }
}
