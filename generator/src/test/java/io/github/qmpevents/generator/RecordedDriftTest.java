package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.testing.Bindings;
import io.github.qmpevents.generator.testing.Generations;
import io.github.qmpevents.generator.testing.SharedData;
import io.github.qmpevents.runtime.Drift;
import io.github.qmpevents.runtime.EventStream;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.UnrecognizedReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How what a QEMU 7.2 sent differs from descriptions of its day and of 2016, where all are at hand. */
class RecordedDriftTest {
    private final Set<String> drift = new TreeSet<>();
    private final Set<String> unrecognized = new TreeSet<>();
    private long events;
    private long sent;

    @Test
    void theSchemaOfItsReleaseHasAllThatWasSent(@TempDir Path work) throws IOException {
        readAll(table(shared("corpus/qapi/v7.2.0"), work));

        assertThat(events).isEqualTo(sent).isGreaterThan(2_000);
        assertThat(drift).isEmpty();
        assertThat(unrecognized).isEmpty();
    }

    @Test
    void theBundledDocumentOfItsReleaseHasAllThatWasSent(@TempDir Path work) throws IOException {
        readAll(table(SpecInput.bundled("7.2"), work));

        assertThat(drift).isEmpty();
        assertThat(unrecognized).isEmpty();
    }

    @Test
    void whatTheDocumentOf2016DoesNotHaveOrHasOtherwiseIsListed(@TempDir Path work) throws IOException {
        readAll(table(shared("corpus/qmp-events/2016-07-13_6aae5be.txt"), work));

        assertThat(drift)
                .containsExactly(
                        "UNKNOWN_EVENT BLOCK_EXPORT_DELETED",
                        "UNKNOWN_EVENT BLOCK_JOB_PENDING",
                        "UNKNOWN_EVENT BLOCK_WRITE_THRESHOLD",
                        "UNKNOWN_EVENT COLO_EXIT",
                        "UNKNOWN_EVENT DEVICE_UNPLUG_GUEST_ERROR",
                        "UNKNOWN_EVENT FAILOVER_NEGOTIATED",
                        "UNKNOWN_EVENT GUEST_CRASHLOADED",
                        "UNKNOWN_EVENT JOB_STATUS_CHANGE",
                        "UNKNOWN_EVENT MEMORY_DEVICE_SIZE_CHANGE",
                        "UNKNOWN_EVENT MEMORY_FAILURE",
                        "UNKNOWN_EVENT NETDEV_STREAM_CONNECTED",
                        "UNKNOWN_EVENT NETDEV_STREAM_DISCONNECTED",
                        "UNKNOWN_EVENT PR_MANAGER_STATUS_CHANGED",
                        "UNKNOWN_EVENT UNPLUG_PRIMARY",
                        "UNKNOWN_MEMBER BLOCK_IMAGE_CORRUPTED data fatal",
                        "UNKNOWN_MEMBER BLOCK_IO_ERROR data node-name",
                        "UNKNOWN_MEMBER BLOCK_IO_ERROR data nospace",
                        "UNKNOWN_MEMBER BLOCK_IO_ERROR data reason",
                        "UNKNOWN_MEMBER DEVICE_TRAY_MOVED data id",
                        "UNKNOWN_MEMBER GUEST_PANICKED data info",
                        "UNKNOWN_MEMBER RESET data guest",
                        "UNKNOWN_MEMBER RESET data reason",
                        "UNKNOWN_MEMBER RTC_CHANGE data qom-path",
                        "UNKNOWN_MEMBER SHUTDOWN data guest",
                        "UNKNOWN_MEMBER SHUTDOWN data reason",
                        "UNKNOWN_MEMBER VNC_CONNECTED data.client websocket",
                        "UNKNOWN_MEMBER VNC_CONNECTED data.server websocket",
                        "UNKNOWN_MEMBER VNC_DISCONNECTED data.client websocket",
                        "UNKNOWN_MEMBER VNC_DISCONNECTED data.server websocket",
                        "UNKNOWN_MEMBER VNC_INITIALIZED data.client websocket",
                        "UNKNOWN_MEMBER VNC_INITIALIZED data.server websocket",
                        "UNKNOWN_VALUE BLOCK_JOB_CANCELLED data.type backup",
                        "UNKNOWN_VALUE BLOCK_JOB_CANCELLED data.type mirror",
                        "UNKNOWN_VALUE BLOCK_JOB_COMPLETED data.type backup",
                        "UNKNOWN_VALUE BLOCK_JOB_COMPLETED data.type mirror",
                        "UNKNOWN_VALUE BLOCK_JOB_READY data.type mirror",
                        "UNKNOWN_VALUE GUEST_PANICKED data.action poweroff",
                        "UNKNOWN_VALUE GUEST_PANICKED data.action run",
                        "UNKNOWN_VALUE VNC_CONNECTED data.client.family unix",
                        "UNKNOWN_VALUE VNC_CONNECTED data.server.family unix",
                        "UNKNOWN_VALUE VNC_DISCONNECTED data.client.family unix",
                        "UNKNOWN_VALUE VNC_DISCONNECTED data.server.family unix",
                        "UNKNOWN_VALUE VNC_INITIALIZED data.client.family unix",
                        "UNKNOWN_VALUE VNC_INITIALIZED data.server.family unix");
        assertThat(unrecognized).isEmpty();
    }

    private static SpecInput shared(String description) {
        return SpecInput.ofFile(SharedData.require(description));
    }

    private static EventTable<QmpEvent> table(SpecInput spec, Path work) {
        Generation generation = Generations.of(spec, "recorded");
        return Bindings.compile(generation.files(), work).table("recorded");
    }

    private void readAll(EventTable<QmpEvent> table) throws IOException {
        EventStream<QmpEvent> stream = EventStream.of(table)
                .onEvent(event -> events++)
                .onUnrecognized(this::addUnrecognized)
                .onDrift(found -> drift.add(words(found)));
        try (Stream<Path> files = Files.list(SharedData.require("recordings/qemu-7.2"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
                stream.read(file);
                sent += RawEvents.of(file).size();
            }
        }
    }

    private void addUnrecognized(UnrecognizedQmpEvent event) {
        if (event.reason() != UnrecognizedReason.UNKNOWN_EVENT) {
            unrecognized.add(event.eventName() + ": " + event.detail());
        }
    }

    private static String words(Drift found) {
        return (found.kind() + " " + found.eventName() + " " + found.path() + " " + found.found()).strip();
    }
}
