package io.github.qmpevents.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.GenerationRequest;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.output.GeneratedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The processor in the compilers of two JDKs, as processes, for programs that take all warnings for errors. */
class JavacTest {
    private static final String PROGRAM = """
            package com.acme.vm;

            final class Program {
                static String of(QemuEvent event) {
                    return event instanceof StopEvent stop ? "halted at " + stop.timestamp() : event.eventName();
                }
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("io.github.qmpevents.processor.Javac#all")
    void compilesAProgramOnTheClassPathWithoutAWarning(Javac javac) throws IOException {
        Project project = strict().with("-classpath", Libraries.path(Libraries.RUNTIME))
                .annotated("@GenerateQmpEvents")
                .source("com/acme/vm/Program.java", PROGRAM);

        assertThat(javac.run(project.arguments())).isEmpty();
        assertThat(project.generated())
                .isEqualTo(QmpEventsGenerator.generate(
                                new GenerationRequest(SpecInput.newestBundled(), "com.acme.vm", ReadingOptions.NONE))
                        .files()
                        .stream()
                        .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content)));
        assertThat(project.folder("classes/com/acme/vm/QemuEvents.class")).exists();
    }

    @ParameterizedTest
    @MethodSource("io.github.qmpevents.processor.Javac#all")
    void compilesAModuleWithoutAWarning(Javac javac) throws IOException {
        Project project = strict().with("--module-path", Libraries.path(Libraries.RUNTIME))
                .annotated("@GenerateQmpEvents(includes = \"STOP\")")
                .source("com/acme/vm/Program.java", PROGRAM)
                .source("module-info.java", "module com.acme.vm { requires io.github.qmpevents.runtime; }");

        assertThat(javac.run(project.arguments())).isEmpty();
        assertThat(project.folder("classes/com/acme/vm/StopEvent.class")).exists();
    }

    @ParameterizedTest
    @MethodSource("io.github.qmpevents.processor.Javac#all")
    void tellsWhatIsWrongInOneMessage(Javac javac) throws IOException {
        Project project = strict().with("-classpath", Libraries.path(Libraries.RUNTIME))
                .annotated("@GenerateQmpEvents(qemuVersion = \"1.0\")");

        assertThat(javac.run(project.arguments()))
                .contains("package-info.java:1:")
                .contains("there is no bundled event document of QEMU 1.0")
                .contains("1 error")
                .doesNotContain("Exception");
        assertThat(project.generated()).isEmpty();
    }

    private Project strict() {
        return new Project(folder).with("-Xlint:all", "-Werror");
    }
}
