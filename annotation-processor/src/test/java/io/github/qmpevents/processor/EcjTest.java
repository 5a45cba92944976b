package io.github.qmpevents.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.GenerationRequest;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.output.GeneratedFile;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jdt.core.compiler.CompilationProgress;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor in Eclipse's compiler, which is another one than javac. */
class EcjTest {
    private static final String[] OPTIONS = {"-17", "-classpath", Libraries.path(Libraries.RUNTIME)};

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

    @Test
    void compilesAProgramWithTheSameSourcesAsJavac() throws IOException {
        Project project = project("@GenerateQmpEvents").source("com/acme/vm/Program.java", PROGRAM);

        assertThat(compile(project)).isEmpty();
        assertThat(project.generated())
                .isEqualTo(QmpEventsGenerator.generate(
                                new GenerationRequest(SpecInput.newestBundled(), "com.acme.vm", ReadingOptions.NONE))
                        .files()
                        .stream()
                        .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content)));
        assertThat(project.folder("classes/com/acme/vm/Program.class")).exists();
        assertThat(project.folder("classes/com/acme/vm/QemuEvents.class")).exists();
    }

    @Test
    void readsTheDocumentInTheFolderThatTheOptionNames() throws IOException {
        Project project = project("@GenerateQmpEvents(spec = \"jobs.txt\")");
        Path document = project.file("qmp/jobs.txt", Documents.GOOD);

        assertThat(compile(project.with("-Aqmpevents.specDir=" + document.getParent())))
                .isEmpty();
        assertThat(project.folder("classes/com/acme/vm/JobEndedEvent.class")).exists();
    }

    @Test
    void readsADocumentOnTheProcessorPath() throws IOException {
        Project project = project("@GenerateQmpEvents(spec = \"qmp/jobs.txt\")");
        project.file("library/qmp/jobs.txt", Documents.GOOD);
        String path = folder.resolve("library") + File.pathSeparator + Libraries.path(Libraries.PROCESSOR);

        assertThat(compile(project.with("-processorpath", path))).isEmpty();
        assertThat(project.folder("classes/com/acme/vm/JobEndedEvent.class")).exists();
    }

    @Test
    void tellsWhatIsWrongInOneMessage() throws IOException {
        Project project = project("@GenerateQmpEvents(qemuVersion = \"1.0\")");

        assertThat(compile(project))
                .startsWith("1. ERROR: there is no bundled event document of QEMU 1.0")
                .contains("1 problem (1 error)");
        assertThat(project.generated()).isEmpty();
    }

    @Test
    void tellsThePlaceOfAnAnnotatedType() throws IOException {
        Project project = new Project(folder).with(OPTIONS).source("com/acme/vm/Events.java", """
                package com.acme.vm;

                @io.github.qmpevents.runtime.GenerateQmpEvents(qemuVersion = "1.0")
                interface Events {}
                """);

        assertThat(compile(project))
                .contains("Events.java (at line 3)")
                .contains("there is no bundled event document of QEMU 1.0")
                .contains("1 problem (1 error)");
    }

    private Project project(String annotation) throws IOException {
        return new Project(folder)
                .with("-17", "-classpath", Libraries.path(Libraries.RUNTIME))
                .annotated(annotation);
    }

    /** Gives what the compiler said, nothing if all is well. */
    private static String compile(Project project) throws IOException {
        List<String> arguments = project.arguments();
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        CompilationProgress none = null;
        boolean done = BatchCompiler.compile(arguments.toArray(new String[0]), out, out, none);
        out.flush();
        return done || !said.toString().isEmpty() ? said.toString() : "not compiled";
    }
}
