package io.github.qmpevents.processor;

import static io.github.qmpevents.processor.InMemory.annotated;
import static io.github.qmpevents.processor.InMemory.generated;
import static io.github.qmpevents.processor.InMemory.source;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.github.qmpevents.generator.EventFilter;
import io.github.qmpevents.generator.GenerationRequest;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.TypeNames;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.naming.JacksonVersion;
import io.github.qmpevents.generator.output.GeneratedFile;
import io.github.qmpevents.generator.policy.FindingPolicy;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What annotations that are right yield. */
class GeneratingTest {
    private static final String FEW = "@GenerateQmpEvents(includes = \"STOP\")";

    private static final String TYPE = """
            package com.acme.vm;

            import io.github.qmpevents.runtime.GenerateQmpEvents;

            @GenerateQmpEvents(includes = "STOP")
            interface Events {
                QemuEvent last();
            }
            """;

    @Test
    void anAnnotatedPackageGetsTheEventsOfTheNewestBundledDocument() throws IOException {
        Compilation compilation = new InMemory().compile(annotated("@GenerateQmpEvents"));

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(generated(compilation))
                .isEqualTo(
                        expected(new GenerationRequest(SpecInput.newestBundled(), "com.acme.vm", ReadingOptions.NONE)));
    }

    @Test
    void anAnnotatedTypeGetsTheEventsInItsPackage() throws IOException {
        Compilation compilation = new InMemory().compile(source("com.acme.vm.Events", TYPE));

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(generated(compilation)).containsKeys("com/acme/vm/StopEvent.java", "com/acme/vm/QemuEvents.java");
    }

    @Test
    void packageNameSaysWhereTheEventsGo() throws IOException {
        Compilation compilation = new InMemory()
                .compile(annotated("@GenerateQmpEvents(packageName = \"com.acme.vm.events\", includes = \"STOP\")"));

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(generated(compilation).keySet())
                .isNotEmpty()
                .allMatch(file -> file.startsWith("com/acme/vm/events/"));
    }

    @Test
    void qemuVersionChoosesABundledDocument() throws IOException {
        Compilation compilation = new InMemory().compile(annotated("@GenerateQmpEvents(qemuVersion = \"2.7\")"));

        assertThat(generated(compilation))
                .isEqualTo(
                        expected(new GenerationRequest(SpecInput.bundled("2.7"), "com.acme.vm", ReadingOptions.NONE)));
    }

    @Test
    void allOptionsMeanWhatTheyMeanForTheMavenPlugin() throws IOException {
        Compilation compilation = new InMemory().with(Libraries.JACKSON).compile(annotated("""
                @GenerateQmpEvents(qemuVersion = "2.7", packageName = "p.q", includes = {"BLOCK_*", "STOP"},
                        excludes = "BLOCK_JOB_*", rootType = "VmEvent", tableType = "VmEvents", jackson = "2",
                        overrides = {"BLOCK_IO_ERROR.reason=raw"}, failOn = "warning")"""));
        GenerationRequest request = new GenerationRequest(
                        SpecInput.bundled("2.7"),
                        "p.q",
                        new ReadingOptions(
                                MemberOverrides.parse(List.of("BLOCK_IO_ERROR.reason=raw")), FindingPolicy.NONE))
                .withEvents(new EventFilter(List.of("BLOCK_*", "STOP"), List.of("BLOCK_JOB_*")))
                .withTypes(new TypeNames("VmEvent", "VmEvents"))
                .withJackson(Set.of(JacksonVersion.JACKSON_2));

        assertThat(compilation.errors()).isEmpty();
        assertThat(generated(compilation)).isEqualTo(expected(request)).containsKey("p/q/VmEventsJackson2Module.java");
    }

    @Test
    void jacksonAutoMeansWhatTheCompilerFinds() throws IOException {
        String annotation = "@GenerateQmpEvents(includes = \"STOP\", jackson = \"auto\")";
        Compilation with = new InMemory().with(Libraries.JACKSON).compile(annotated(annotation));
        Compilation without = new InMemory().compile(annotated(annotation));

        assertThat(generated(with)).containsKey("com/acme/vm/QemuEventsJackson2Module.java");
        assertThat(generated(without).keySet()).isNotEmpty().noneMatch(file -> file.contains("Jackson"));
    }

    @Test
    void severalAnnotationsOfACompilationGenerateIntoTheirPackages() throws IOException {
        Compilation compilation = new InMemory().compile(annotated(FEW), annotated("com.acme.other", FEW));

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(generated(compilation)).containsKeys("com/acme/vm/StopEvent.java", "com/acme/other/StopEvent.java");
    }

    @Test
    void anAnnotationOnASourceThatAnotherProcessorMakesCountsAsWell() throws IOException {
        Compilation compilation = new InMemory()
                .before(new SourceMaker("com.acme.vm.Events", TYPE))
                .compile(source("p.Some", "package p; @Deprecated class Some {}"));

        assertThat(compilation.errors()).isEmpty();
        assertThat(generated(compilation)).containsKeys("com/acme/vm/Events.java", "com/acme/vm/StopEvent.java");
    }

    @Test
    void sourcesWithoutTheAnnotationGetNothing() throws IOException {
        Compilation compilation = new InMemory().compile(source("p.Some", "package p; class Some {}"));

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(generated(compilation)).isEmpty();
    }

    @Test
    void annotationsOfOthersAreLeftToOtherProcessors() {
        SeenAnnotations other = new SeenAnnotations();
        new InMemory().after(other).compile(annotated("@org.jspecify.annotations.NullMarked\n" + FEW));

        assertThat(other.seen()).contains("org.jspecify.annotations.NullMarked");
    }

    private static Map<String, String> expected(GenerationRequest request) {
        return QmpEventsGenerator.generate(request).files().stream()
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content));
    }
}
