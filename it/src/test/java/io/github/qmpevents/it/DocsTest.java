package io.github.qmpevents.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.it.Cli.Result;
import io.github.qmpevents.it.Readme.Block;
import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.context.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs in the pages of docs compile. */
class DocsTest {
    /** A place for statements, with the variables that they use. */
    private static final String METHOD = """
            package com.acme.vm;

            import com.acme.vm.events.*;
            %s
            import io.github.qmpevents.runtime.*;
            import io.github.qmpevents.runtime.agent.*;
            import io.github.qmpevents.runtime.command.*;
            import io.github.qmpevents.runtime.monitor.*;
            import io.github.qmpevents.runtime.recording.*;
            import io.github.qmpevents.runtime.subscription.*;
            import java.net.SocketAddress;
            import java.nio.file.Path;
            import java.time.Duration;
            import java.util.Map;
            import java.util.concurrent.*;

            final class %s {
                static void run(%s
                        SocketAddress address, Process process, QmpCommand command, String base64) throws Exception {
            %s
                }
            }
            """;

    private static final Pattern RECORD = Pattern.compile("public record (\\w+)");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"monitor", "commands", "recordings"})
    void javaCompiles(String page) throws IOException, InterruptedException {
        String schema = Checkout.file("it/src/test/schemas/machine.json").toString();
        boolean typed = page.equals("commands");
        List<String> command =
                new ArrayList<>(List.of("generate", "--package", "com.acme.vm.events", "--output", "src"));
        command.addAll(typed ? List.of("--commands", schema) : List.of());
        Result generated = new Cli(folder).run(command.toArray(new String[0]));
        assertThat(generated.status()).as(generated.err()).isZero();
        String imports = typed ? "import com.acme.vm.events.commands.*;" : "";
        List<Block> blocks = Readme.blocksOf("docs/" + page + ".md").stream()
                .filter(Block::isJava)
                .toList();
        assertThat(blocks).isNotEmpty();
        for (int number = 0; number < blocks.size(); number++) {
            String text = blocks.get(number).text();
            String vm = text.contains(" vm = ") ? "" : "QmpMonitor<QemuEvent> vm, ";
            String name = "Block" + number;
            Files.writeString(
                    folder.resolve("src/com/acme/vm/" + name + ".java"), METHOD.formatted(imports, name, vm, text));
        }

        assertThat(Compiler.forJava17().compile(folder.resolve("src"))).isEmpty();
    }

    @Test
    void observersForOtherLibrariesCompile() throws IOException, InterruptedException {
        List<Block> files = Readme.blocksOf("docs/observing.md").stream()
                .filter(Block::isJavaFile)
                .toList();
        assertThat(files).hasSize(2);
        for (Block file : files) {
            Matcher name = RECORD.matcher(file.text());
            assertThat(name.find()).isTrue();
            Files.createDirectories(folder.resolve("src"));
            Files.writeString(folder.resolve("src/" + name.group(1) + ".java"), file.text());
        }

        assertThat(Compiler.forJava17()
                        .with(MeterRegistry.class, KeyValue.class, LongCounter.class, Context.class)
                        .compile(folder.resolve("src")))
                .isEmpty();
    }

    @Test
    void theAnnotationForTheProcessorCompiles() throws IOException, InterruptedException {
        Block shown = Readme.blocksOf("docs/processor.md").stream()
                .filter(Block::isJava)
                .findFirst()
                .orElseThrow();
        Files.createDirectories(folder.resolve("src/com/acme/vm"));
        Files.writeString(folder.resolve("src/com/acme/vm/package-info.java"), shown.text());

        assertThat(Compiler.forJava17().compile(folder.resolve("src"))).isEmpty();
    }

    @Test
    void theProcessorIsConfiguredAsInTheProjectThatUsesIt() throws IOException {
        String pom = Checkout.read("it/src/it/processor/pom.xml").replace("@project.version@", Checkout.version());
        Block shown = Readme.blocksOf("docs/processor.md").stream()
                .filter(block -> block.language().equals("xml"))
                .findFirst()
                .orElseThrow();
        String paths = shown.text()
                .substring(
                        shown.text().indexOf("<annotationProcessorPaths>"),
                        shown.text().indexOf("</configuration>"));

        assertThat(pom.replaceAll("\\s+", "")).contains(paths.replaceAll("\\s+", ""));
    }
}
