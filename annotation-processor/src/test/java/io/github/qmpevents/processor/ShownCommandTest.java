package io.github.qmpevents.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/processor.md} tells users of plain javac to type does what it says. */
class ShownCommandTest {
    private static final Path PAGE = Path.of("../docs/processor.md");
    private static final Path SHELL = Path.of("/bin/sh");
    private static final Pattern COMMAND = Pattern.compile("(?m)^javac .*$");
    private static final Pattern ANNOTATION = Pattern.compile("(?s)```java\n(@GenerateQmpEvents.*?)```");

    @TempDir
    private Path folder;

    @Test
    void theShownCommandCompilesTheShownPackage() throws IOException, InterruptedException {
        assumeTrue(Files.exists(SHELL), "no shell here");
        Project project = new Project(folder)
                .source("com/acme/vm/package-info.java", only(ANNOTATION, 1))
                .source("com/acme/vm/Program.java", """
                        package com.acme.vm;

                        final class Program {
                            static String of(com.acme.vm.events.QemuEvent event) {
                                return event.eventName();
                            }
                        }
                        """);

        assertThat(run(only(COMMAND, 0))).isEqualTo("status 0\n");
        assertThat(project.generated()).containsKey("com/acme/vm/events/StopEvent.java");
        assertThat(project.folder("classes/com/acme/vm/Program.class")).exists();
        assertThat(project.folder("classes/com/acme/vm/events/QemuEvents.class"))
                .exists();
    }

    private static String only(Pattern pattern, int group) throws IOException {
        List<MatchResult> found =
                pattern.matcher(Files.readString(PAGE)).results().toList();
        assertThat(found).hasSize(1);
        return found.get(0).group(group);
    }

    private String run(String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(SHELL.toString(), "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment()
                .put("PATH", Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH"));
        builder.environment().put("PROCESSOR", Libraries.path(Libraries.PROCESSOR));
        builder.environment().put("RUNTIME", Libraries.path(Libraries.RUNTIME));
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said + "status " + process.waitFor() + "\n";
    }
}
