package io.github.qmpevents.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.it.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shaded jar as a process: streams and exit status. */
class CommandLineTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void setUp() {
        cli = new Cli(folder);
    }

    @Test
    void helpAndVersionGoToStandardOutput() throws IOException, InterruptedException {
        Result help = cli.run("--help");
        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("generate", "model", "check");
        assertThat(help.err()).isEmpty();

        Result version = cli.run("--version");
        assertThat(version.status()).isZero();
        assertThat(version.out()).isEqualTo("qmp-events " + Checkout.version() + System.lineSeparator());
    }

    @Test
    void theBundledDocumentIsGeneratedOnceAndUpToDateThen() throws IOException, InterruptedException {
        Result first = cli.run("generate", "--package", "p", "--output", "out");
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.out()).isEmpty();
        assertThat(first.err()).contains("54 events");
        assertThat(folder.resolve("out/p/StopEvent.java")).exists();

        Result second = cli.run("generate", "--package", "p", "--output", "out");
        assertThat(second.status()).isZero();
        assertThat(second.err()).contains("Up to date");
    }

    @Test
    void aModelIsAllThatModelPrints() throws IOException, InterruptedException {
        Result result = cli.run("model");
        assertThat(result.status()).isZero();
        assertThat(result.out()).startsWith("{").endsWith("}\n").contains("\"BLOCK_JOB_READY\"");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void findingsAreReportedAtThePlaceInStandardInput() throws IOException, InterruptedException {
        Result result =
                cli.runWith("Title\n=====\n\nSTOP\n----\n\nIt stops.\n\nData: None.\n\nExample:\n", "check", "-");
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("<stdin>:11:1: warning[QE201]");

        assertThat(cli.runWith("nothing\n", "check", "-").status()).isEqualTo(1);
    }

    @Test
    void errorsLeaveTheOutputAsItIs() throws IOException, InterruptedException {
        assertThat(cli.run("generate", "--package", "p", "--output", "out").status())
                .isZero();

        Result result = cli.runWith("no event\n", "generate", "--package", "p", "--output", "out", "-");
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("error[QE001]").doesNotContain("\tat ");
        assertThat(folder.resolve("out/p/StopEvent.java")).exists();
    }

    @Test
    void eventsAreShownByTheJarWhichHasTheRuntime() throws IOException, InterruptedException {
        Result result = cli.runWith("{\"event\": \"SHUTDOWN\", \"data\": {\"guest\": true}}\n", "tail", "-");
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out()).isEqualTo("--:--:--.------  SHUTDOWN              guest=true\n");
        assertThat(result.err()).startsWith("1 event, 1 type in ");

        Result nobody = cli.run("introspect", "vm.sock");
        assertThat(nobody.status()).isEqualTo(3);
        assertThat(nobody.err()).hasLineCount(1);
    }

    @Test
    void wrongUsageAndMissingFilesAreToldApart() throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("d"));
        assertThat(cli.run("generate", "--nonsense").status()).isEqualTo(2);
        assertThat(cli.run("generate", "--package", "not a name", "--output", "out")
                        .status())
                .isEqualTo(2);
        assertThat(cli.run("check", "nowhere.txt").status()).isEqualTo(3);
        assertThat(cli.run("check", "d").status()).isEqualTo(3);

        Result none = cli.run();
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("generate");
    }
}
