package io.github.qmpevents.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the document is looked for that an annotation names. */
class LocationsTest {
    private static final String GENERATED = "com/acme/vm/JobEndedEvent.java";

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void annotatePackage() throws IOException {
        project = new Project(folder).annotated("@GenerateQmpEvents(spec = \"qmp/jobs.txt\")");
    }

    @Test
    void besideTheSources() throws IOException {
        project.file("src/qmp/jobs.txt", Documents.GOOD);

        assertThat(compile("-sourcepath", folder.resolve("src").toString())).isEmpty();
        assertThat(project.generated()).containsKey(GENERATED);
    }

    @Test
    void amongResourcesThatWereCopiedToTheClasses() throws IOException {
        project.file("classes/qmp/jobs.txt", Documents.GOOD);

        assertThat(compile()).isEmpty();
        assertThat(project.generated()).containsKey(GENERATED);
    }

    @Test
    void onTheClassPath() throws IOException {
        project.file("library/qmp/jobs.txt", Documents.GOOD);
        String path = folder.resolve("library") + File.pathSeparator + Libraries.path(Libraries.RUNTIME);

        assertThat(compile("-classpath", path)).isEmpty();
        assertThat(project.generated()).containsKey(GENERATED);
    }

    @Test
    void onTheProcessorPath() throws IOException {
        project.file("library/qmp/jobs.txt", Documents.GOOD);
        String path = folder.resolve("library") + File.pathSeparator + Libraries.path(Libraries.PROCESSOR);

        assertThat(compile("-processorpath", path)).isEmpty();
        assertThat(project.generated()).containsKey(GENERATED);
    }

    @Test
    void inTheFolderThatTheOptionNames() throws IOException {
        project.file("specs/qmp/jobs.txt", Documents.GOOD);

        assertThat(compile("-Aqmpevents.specDir=" + folder.resolve("specs"))).isEmpty();
        assertThat(project.generated()).containsKey(GENERATED);
    }

    @Test
    void inTheFolderThatTheOptionNamesBeforeAnyOtherPlace() throws IOException {
        project.file("specs/qmp/jobs.txt", Documents.GOOD.replace("JOB_ENDED", "JOB_OVER"));
        project.file("src/qmp/jobs.txt", Documents.GOOD);

        assertThat(compile("-sourcepath", folder.resolve("src").toString(), option()))
                .isEmpty();
        assertThat(project.generated()).containsKey("com/acme/vm/JobOverEvent.java");
    }

    @Test
    void anOptionThatNamesNoFolderIsAnError() throws IOException {
        assertThat(compile(option()))
                .contains("-Aqmpevents.specDir names no folder: " + folder.resolve("specs"))
                .contains("1 error");
    }

    @Test
    void aSchemaIsAFolderBelowTheOne() throws IOException {
        project.annotated("@GenerateQmpEvents(spec = \"qemu\")");
        project.file("specs/qemu/qapi/qapi-schema.json", "{ 'include': 'job.json' }\n");
        project.file("specs/qemu/qapi/job.json", "{ 'event': 'JOB_ENDED', 'data': { 'job': 'str' } }\n");

        assertThat(compile(option())).isEmpty();
        assertThat(project.generated()).containsKey(GENERATED);
    }

    @Test
    void aSchemaElsewhereIsAnErrorThatTellsTheOption() throws IOException {
        project.annotated("@GenerateQmpEvents(spec = \"qapi-schema.json\")");
        project.file("classes/qapi-schema.json", "{ 'include': 'job.json' }\n");

        assertThat(compile())
                .contains("put the folder that it is in into -Aqmpevents.specDir=FOLDER")
                .contains("1 error");
    }

    @Test
    void aSocketIsRefusedSinceBuildsDependOnFilesAlone() throws IOException {
        project.annotated("@GenerateQmpEvents(spec = \"vm.sock\")");
        Path socket = Files.createDirectories(folder.resolve("specs")).resolve("vm.sock");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));

            assertThat(compile(option()))
                    .contains("it is a socket, and what is built depends on files alone")
                    .contains("1 error");
        }
    }

    @Test
    void whatQemuTellsOfItselfIsFoundEverywhere() throws IOException {
        project.annotated("@GenerateQmpEvents(spec = \"reply.json\")");
        project.file("classes/reply.json", """
                {"return": [
                  {"name": "JOB_ENDED", "meta-type": "event", "arg-type": "0"},
                  {"name": "0", "meta-type": "object", "members": [{"name": "job", "type": "str"}]},
                  {"name": "str", "meta-type": "builtin", "json-type": "string"}]}
                """);

        assertThat(compile()).isEmpty();
        assertThat(project.generated()).containsKey(GENERATED);
    }

    @Test
    void aFileThatCannotBeReadIsAnErrorThatSaysWhy() throws IOException {
        Files.createDirectories(folder.resolve("specs/qmp/jobs.txt/not-a-file"));

        assertThat(compile(option()))
                .contains("package-info.java:1:")
                .contains("cannot read")
                .contains("qmp/jobs.txt")
                .contains("1 error")
                .doesNotContain("Exception");
        assertThat(project.generated()).isEmpty();
    }

    private String option() {
        return "-Aqmpevents.specDir=" + folder.resolve("specs");
    }

    private String compile(String... options) throws IOException {
        return Javac.ofThisJdk()
                .run(project.with("-classpath", Libraries.path(Libraries.RUNTIME))
                        .with(options)
                        .arguments());
    }
}
