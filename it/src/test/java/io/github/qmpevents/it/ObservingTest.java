package io.github.qmpevents.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.it.Readme.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/observing.md shows needs nothing but the runtime and the library that it is for. */
class ObservingTest {
    private static final Pattern TYPE = Pattern.compile("public (?:record|class|interface) (\\w+)");

    @TempDir
    Path folder;

    @Test
    void observersForMetricsCompileAsShown() throws IOException, InterruptedException {
        List<Block> blocks = Readme.blocksOf("docs/observing.md").stream()
                .filter(Block::isJavaFile)
                .toList();
        assertThat(blocks).hasSize(2);
        for (Block block : blocks) {
            write("com.acme.vm", block.text());
        }
        writeMicrometer();
        writeOpenTelemetry();

        assertThat(Compiler.forJava17().compile(folder.resolve("src"))).isEmpty();
    }

    /** As much of the library as is used. */
    private void writeMicrometer() throws IOException {
        String name = "io.micrometer.core.instrument";
        write(name, "public interface MeterRegistry { Counter counter(String name, String... tags); }");
        write(name, "public interface Counter { void increment(); void increment(double amount); }");
    }

    /** As much of the library as is used. */
    private void writeOpenTelemetry() throws IOException {
        String common = "io.opentelemetry.api.common";
        write(common, "public interface Attributes { static AttributesBuilder builder() { return null; } }");
        write(
                common,
                "public interface AttributesBuilder {"
                        + " AttributesBuilder put(String key, String value); Attributes build(); }");
        String metrics = "io.opentelemetry.api.metrics";
        write(metrics, "public interface Meter { LongCounterBuilder counterBuilder(String name); }");
        write(metrics, "public interface LongCounterBuilder { LongCounter build(); }");
        write(
                metrics,
                "public interface LongCounter {"
                        + " void add(long value, io.opentelemetry.api.common.Attributes attributes); }");
    }

    private void write(String packageName, String text) throws IOException {
        Matcher type = TYPE.matcher(text);
        assertThat(type.find()).isTrue();
        Path file = folder.resolve("src").resolve(packageName.replace('.', '/')).resolve(type.group(1) + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.startsWith("package ") ? text : "package " + packageName + ";\n\n" + text);
    }
}
