package io.github.qmpevents.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.MessageLimits;
import io.github.qmpevents.runtime.recording.RecordingOptions;
import io.github.qmpevents.runtime.subscription.QueueLimits;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The limits that docs/reliability.md tells are those of the runtime. */
class ReliabilityTest {
    private static final int MIB = 1 << 20;

    @Test
    void limitsAreDocumented() throws IOException {
        MessageLimits limits = MessageLimits.defaults();
        assertRow("bytes of a message", limits.messageBytes() / MIB + " MiB");
        assertRow("depth of objects and arrays", grouped(limits.depth()));
        assertRow("bytes of a member's name", grouped(limits.nameLength()));
        assertRow("characters of a number", grouped(limits.numberLength()));
        assertRow("age of an unfinished message", limits.age().toSeconds() + " s");
        assertRow("excerpt of a bad message", BadMessage.EXCERPT + " characters");
        assertRow("events in a queue", grouped(QueueLimits.DEFAULT.events()));
        assertRow("bytes in a queue", QueueLimits.DEFAULT.bytes() / MIB + " MiB");
        assertRow(
                "bytes of a message that a recording masks",
                RecordingOptions.defaults().messageBytes() / MIB + " MiB");
        assertRow(
                "bytes that wait for the disk of a recording",
                RecordingOptions.defaults().bufferBytes() / MIB + " MiB");
    }

    private static void assertRow(String limit, String value) throws IOException {
        assertThat(Checkout.read("docs/reliability.md")).contains("| " + limit + " | " + value + " |");
    }

    private static String grouped(int number) {
        return number < 1000 ? "" + number : number / 1000 + "," + ("" + (1000 + number % 1000)).substring(1);
    }
}
