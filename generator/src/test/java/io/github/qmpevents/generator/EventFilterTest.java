package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.output.GeneratedFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventFilterTest {
    private static final String DOCUMENT =
            "Events\n======\n" + event("STOP") + event("BLOCK_JOB_READY") + event("BLOCK_IO_ERROR");

    @Test
    void withoutPatternsThereAreAllEvents() {
        assertThat(events(List.of(), List.of()))
                .containsExactly("BlockIoErrorEvent", "BlockJobReadyEvent", "StopEvent");
    }

    @Test
    void includedEventsAreThoseThatAnyPatternFits() {
        assertThat(events(List.of("STOP", "BLOCK_*_ERROR"), List.of()))
                .containsExactly("BlockIoErrorEvent", "StopEvent");
        assertThat(events(List.of("ST?P"), List.of())).containsExactly("StopEvent");
    }

    @Test
    void excludedEventsAreTakenFromThoseThatAreIncluded() {
        assertThat(events(List.of("BLOCK_*"), List.of("*READY"))).containsExactly("BlockIoErrorEvent");
        assertThat(events(List.of(), List.of("BLOCK_*"))).containsExactly("StopEvent");
    }

    @Test
    void signsThatMeanSomethingInOtherPatternsMeanThemselves() {
        assertThatThrownBy(() -> events(List.of("ST.P"), List.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("the include \"ST.P\" fits no event of doc.txt; did you mean STOP?");
    }

    @Test
    void aPatternThatFitsNothingIsAMistake() {
        assertThatThrownBy(() -> events(List.of(), List.of("GONE_LONG_AGO")))
                .hasMessage("the exclude \"GONE_LONG_AGO\" fits no event of doc.txt");
        assertThatThrownBy(() -> events(List.of("STOP"), List.of("*")))
                .hasMessage("includes and excludes leave no event of doc.txt; let one of them take fewer away");
    }

    @Test
    void typesCanBeGivenOtherNames() {
        List<String> files =
                files(request(List.of("STOP"), List.of()).withTypes(new TypeNames("VmEvent", "AllVmEvents")));

        assertThat(files).contains("com/acme/VmEvent.java", "com/acme/AllVmEvents.java");
    }

    @Test
    void namesThatAreNoClassesAreMistakes() {
        assertThatThrownBy(() -> new TypeNames("class", "Events"))
                .hasMessageStartingWith("not a class name: \"class\"");
        assertThatThrownBy(() -> new TypeNames("Qemu\nEvent", "Events")).hasMessageContaining("\"Qemu?Event\"");
        assertThatThrownBy(() -> new TypeNames("Events", "EVENTS")).hasMessageContaining("another name");
    }

    private static List<String> events(List<String> includes, List<String> excludes) {
        return files(request(includes, excludes)).stream()
                .filter(path -> path.endsWith("Event.java") && !path.matches(".*/(Qemu|Unrecognized)Event.java"))
                .map(path -> path.substring("com/acme/".length(), path.length() - ".java".length()))
                .sorted()
                .toList();
    }

    private static List<String> files(GenerationRequest request) {
        return QmpEventsGenerator.generate(request).files().stream()
                .map(GeneratedFile::path)
                .toList();
    }

    private static GenerationRequest request(List<String> includes, List<String> excludes) {
        SpecInput spec = SpecInput.ofBytes("doc.txt", DOCUMENT.getBytes(StandardCharsets.UTF_8));
        return new GenerationRequest(spec, "com.acme", ReadingOptions.NONE)
                .withEvents(new EventFilter(includes, excludes));
    }

    private static String event(String name) {
        return "\n" + name + "\n" + "-".repeat(name.length()) + "\n\nIt happens.\n";
    }
}
