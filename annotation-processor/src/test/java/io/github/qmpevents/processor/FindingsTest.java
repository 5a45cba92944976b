package io.github.qmpevents.processor;

import static io.github.qmpevents.processor.InMemory.annotated;
import static io.github.qmpevents.processor.InMemory.messages;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in a document is reported at the annotation, with its place in the document. */
class FindingsTest {
    @TempDir
    private Path classes;

    @Test
    void aWarningIsTheCompilersWarningAndTheEventsAreGenerated() throws IOException {
        Compilation compilation = compile(Documents.DOUBTFUL, "");

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.getLineNumber()).isEqualTo(2));
        assertThat(messages(compilation.warnings()).get(0))
                .startsWith("qmp/jobs.txt:15:23: warning[QE203]: ")
                .contains("{ \"event\": \"JOB_ENDED\" \"data\"")
                .endsWith("(" + classes.resolve("qmp/jobs.txt") + ")");
        assertThat(compilation.generatedSourceFiles()).isNotEmpty();
    }

    @Test
    void anErrorIsTheCompilersErrorAndNothingIsGenerated() throws IOException {
        Compilation compilation = compile(Documents.BROKEN, "");

        assertThat(messages(compilation.errors()))
                .singleElement()
                .asString()
                .startsWith("qmp/jobs.txt:12:4: error[QE103]: ");
    }

    @Test
    void allFindingsAreReportedInTheOrderOfPlaces() throws IOException {
        Compilation compilation = compile(Documents.BROKEN.replace("JOB_BEGUN", "JOB_ENDED"), "");

        assertThat(messages(compilation.errors()))
                .satisfiesExactly(
                        first -> assertThat(first).contains("error[QE103]"),
                        second -> assertThat(second).contains("error[QE010]"));
    }

    @Test
    void failOnMakesAnErrorOfWarnings() throws IOException {
        Compilation compilation = compile(Documents.DOUBTFUL, ",\nfailOn = \"warning\"");

        assertThat(compilation.warnings()).hasSize(1);
        assertThat(messages(compilation.errors()))
                .containsExactly("nothing was generated, because qmp/jobs.txt has findings, and failOn is warning");
        assertThat(compilation.errors().get(0).getLineNumber()).isEqualTo(3);
    }

    @Test
    void aFindingsFileSilencesAndIsCounted() throws IOException {
        Files.writeString(classes.resolve("jobs.findings"), "silence QE203 JOB_ENDED: known for years\n");
        Compilation compilation = compile(Documents.DOUBTFUL, ", findings = \"jobs.findings\"");

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.warnings()).isEmpty();
        assertThat(messages(compilation.notes())).containsExactly("1 finding is silenced by jobs.findings");
    }

    @Test
    void aWrongLineOfAFindingsFileIsAnErrorAtItsPlace() throws IOException {
        Files.writeString(classes.resolve("jobs.findings"), "\nhide everything\n");
        Compilation compilation = compile(Documents.GOOD, ", findings = \"jobs.findings\"");

        assertThat(messages(compilation.errors())).singleElement().asString().startsWith("jobs.findings:2:1");
    }

    @Test
    void aDocumentThatIsTooLargeIsAnError() throws IOException {
        Compilation compilation = compile(Documents.GOOD + "x".repeat(16 << 20), "");

        assertThat(messages(compilation.errors())).singleElement().asString().contains("error[QE007]");
    }

    @Test
    void aDocumentThatIsNoTextIsAnError() throws IOException {
        Compilation compilation = compile("\u0000\u0001\u0002".repeat(100), "");

        assertThat(compilation.errors()).isNotEmpty();
        assertThat(messages(compilation.errors())).allMatch(text -> text.startsWith("qmp/jobs.txt:"));
    }

    private Compilation compile(String document, String members) throws IOException {
        Files.createDirectories(classes.resolve("qmp"));
        Files.writeString(classes.resolve("qmp/jobs.txt"), document);
        return new InMemory()
                .with(List.of(classes.toFile()))
                .compile(annotated("@GenerateQmpEvents(\nspec = \"qmp/jobs.txt\"" + members + ")"));
    }
}
