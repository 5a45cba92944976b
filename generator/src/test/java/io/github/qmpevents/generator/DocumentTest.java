package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.output.GeneratedFile;
import io.github.qmpevents.generator.testing.Bindings;
import io.github.qmpevents.generator.testing.SharedData;
import io.github.qmpevents.runtime.EventStream;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole documents through the whole generator: the bundled one, and QEMU's own where it is at hand. */
class DocumentTest {
    private static final String BUNDLED = "bindings.bundled";
    private static final String REFERENCE = "bindings.reference";

    @TempDir
    private Path work;

    @Test
    void theBundledDocumentHasAllEventsAndNoFinding() {
        SpecReading reading = QmpEventsGenerator.read(SpecInput.bundled("2.7"), MemberOverrides.NONE);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.model().events()).hasSize(36);
    }

    @Test
    void sourcesOfTheBundledDocumentCompileAndReadItsExamples() throws IOException {
        Generation generation = bundled();
        EventTable<QmpEvent> table = Bindings.compile(generation.files(), work).table(BUNDLED);

        assertThat(table.eventNames()).hasSize(36);
        assertThat(ExampleCheck.assertExamplesDecode(generation.reading().model(), table, BUNDLED))
                .isEqualTo(37);
    }

    @ParameterizedTest
    @CsvSource({"7.2, 52, 54", "9.1, 54, 56"})
    void theBundledDocumentsOfLaterReleasesHaveNoFindingAndTheirSourcesReadTheirExamples(
            String version, int events, int examples) throws IOException {
        Generation generation = generate(SpecInput.bundled(version), BUNDLED);
        EventTable<QmpEvent> table = Bindings.compile(generation.files(), work).table(BUNDLED);

        assertThat(generation.reading().findings()).isEmpty();
        assertThat(table.eventNames()).hasSize(events);
        assertThat(ExampleCheck.assertExamplesDecode(generation.reading().model(), table, BUNDLED))
                .isEqualTo(examples);
    }

    @Test
    void sourcesOfTheReferenceDocumentCompileAndReadItsExamples() throws IOException {
        Generation generation = reference();
        EventTable<QmpEvent> table = Bindings.compile(generation.files(), work).table(REFERENCE);

        assertThat(table.eventNames()).hasSize(36);
        assertThat(ExampleCheck.assertExamplesDecode(generation.reading().model(), table, REFERENCE))
                .isEqualTo(34);
    }

    @Test
    void sameInputGivesSameBytes() {
        assertThat(bundled().files()).isEqualTo(bundled().files());
    }

    @Test
    void eachRecordedEventArrivesOnceAndInOrderWhateverTheBindings() throws IOException {
        Path recordings = SharedData.require("recordings/qemu-7.2");
        Bindings bindings = Bindings.compile(concat(bundled(), reference()), work);
        try (Stream<Path> files = Files.list(recordings)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
                assertArrives(file, bindings.table(BUNDLED));
                assertArrives(file, bindings.table(REFERENCE));
            }
        }
    }

    private static void assertArrives(Path recording, EventTable<QmpEvent> table) throws IOException {
        List<String> arrived = new ArrayList<>();
        EventStream.of(table)
                .onEvent(event -> arrived.add(event.eventName() + " " + event.timestamp()))
                .onUnrecognized(event -> assertThat(event.detail()).isNotBlank())
                .onBadMessage(bad -> {})
                .read(recording);

        assertThat(arrived).as(recording.toString()).isEqualTo(RawEvents.of(recording));
    }

    private static List<GeneratedFile> concat(Generation first, Generation second) {
        return Stream.concat(first.files().stream(), second.files().stream()).toList();
    }

    private static Generation bundled() {
        return generate(SpecInput.bundled("2.7"), BUNDLED);
    }

    private static Generation reference() {
        return generate(SpecInput.ofFile(SharedData.require("corpus/qmp-events/2016-07-13_6aae5be.txt")), REFERENCE);
    }

    private static Generation generate(SpecInput spec, String packageName) {
        return QmpEventsGenerator.generate(new GenerationRequest(spec, packageName, MemberOverrides.NONE));
    }
}
