package io.github.qmpevents.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever fails while the processor works is one error, and there is no generated file then. */
class FaultsTest {
    private static final String OURS = "this is a fault of qmp-events' annotation processor";

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void annotatePackage() throws IOException {
        project = new Project(folder)
                .annotated("@GenerateQmpEvents(includes = {\"STOP\", \"RESUME\"})")
                .with("-classpath", Libraries.path(Libraries.RUNTIME));
    }

    static Stream<Arguments> failures() {
        IOException full = new IOException("No space left on device");
        return Stream.of(
                Arguments.of(new FailingCompiler("createSourceFile", 0, full), "it cannot be written: "),
                Arguments.of(new FailingCompiler("createSourceFile", 3, full), "No space left on device"),
                Arguments.of(new FailingCompiler("openWriter", 0, full), "No space left on device"),
                Arguments.of(new FailingCompiler("openWriter", 4, full), "No space left on device"),
                Arguments.of(new FailingCompiler("createSourceFile", 2, new IllegalStateException("odd")), OURS),
                Arguments.of(new FailingCompiler("openWriter", 2, new StackOverflowError()), OURS),
                Arguments.of(new FailingCompiler("getElementUtils", 0, new IllegalStateException("odd")), OURS),
                Arguments.of(new FailingCompiler("getFiler", 0, new OutOfMemoryError()), OURS),
                Arguments.of(
                        new FailingCompiler("getFiler", 0, new NoClassDefFoundError("com/palantir/javapoet/JavaFile")),
                        "lacks a class: com/palantir/javapoet/JavaFile; "));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void isOneErrorAndNothingIsLeft(FailingCompiler failing, String message) throws IOException {
        assertThat(errors(failing)).singleElement().asString().contains(message);
        assertThat(project.generated()).isEmpty();
    }

    @Test
    void aDocumentThatCannotBeReadIsAnErrorThatSaysSo() throws IOException {
        project.file("classes/jobs.txt", Documents.GOOD);
        project.annotated("@GenerateQmpEvents(spec = \"jobs.txt\")");

        assertThat(errors(new FailingCompiler("openInputStream", 0, new IOException("Input/output error"))))
                .singleElement()
                .asString()
                .startsWith("cannot read jobs.txt, which is in the ")
                .contains("Input/output error");
        assertThat(project.generated()).isEmpty();
    }

    @Test
    void theErrorOfAFaultTellsWhereItWas() throws IOException {
        assertThat(errors(new FailingCompiler("createSourceFile", 0, new IllegalStateException("odd"))))
                .singleElement()
                .asString()
                .contains("please report it")
                .containsPattern("java.lang.IllegalStateException: odd\\R\\s+at ");
    }

    private List<String> errors(FailingCompiler failing) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    files,
                    diagnostics,
                    project.options(),
                    null,
                    files.getJavaFileObjects(folder.resolve("src/com/acme/vm/package-info.java")));
            task.setProcessors(List.of(new InFailingCompiler(failing)));
            assertThat(task.call()).isFalse();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** Our processor in a compiler that fails. */
    private static final class InFailingCompiler extends AbstractProcessor {
        private final QmpEventsProcessor ours = new QmpEventsProcessor();
        private final FailingCompiler failing;

        InFailingCompiler(FailingCompiler failing) {
            this.failing = failing;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            ours.init(failing.around(environment));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return ours.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return ours.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return ours.process(annotations, round);
        }
    }
}
