package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.output.GeneratedFile;
import io.github.qmpevents.generator.testing.Bindings;
import io.github.qmpevents.generator.testing.Generations;
import io.github.qmpevents.generator.testing.Javac;
import io.github.qmpevents.generator.testing.SharedData;
import io.github.qmpevents.generator.testing.SoundExamples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bindings of QEMU's own schemas, where they are at hand. */
class QapiBindingsTest {
    /** Each tree, how many examples of events its comments have that can be decoded, and how many of what commands take and return. */
    private static final Map<String, String> TREES = new LinkedHashMap<>();

    static {
        TREES.put("v2.1.0", "0+0");
        TREES.put("2016-07-13_6aae5be", "0+0");
        TREES.put("v2.8.0", "0+0");
        TREES.put("v4.2.0", "30+81");
        TREES.put("v6.2.0", "31+81");
        TREES.put("v7.2.0", "49+104");
        TREES.put("v8.2.0", "51+109");
        TREES.put("v9.1.0", "52+107");
    }

    /** Examples that nobody brought up to date when members came, or became of another type. */
    private static final String STALE_EXAMPLES = """
            netdev_add takes dnssearch: expected an array, found a string: "example.org"
            query-block returns inserted.cache: missing
            query-block returns inserted.encryption_key_missing: missing
            query-colo-status returns last-mode: missing
            query-iothreads returns poll-max-ns: missing
            query-memdev returns share: missing
            query-migrate returns ram.dirty-pages-rate: missing
            query-migrate returns ram.skipped: missing
            query-named-block-nodes returns cache: missing
            query-named-block-nodes returns detect_zeroes: missing
            query-named-block-nodes returns encryption_key_missing: missing
            query-pci returns devices[0].irq_pin: missing
            query-sev returns sev-type: missing
            query-sgx-capabilities returns sections: missing
            query-vnc returns clients[0].websocket: missing
            trace-event-get-state returns vcpu: missing
            x-query-virtio-status returns disable-legacy-check: missing
            """;

    @Test
    void theBindingsOfEachTreeCompileWithoutAWarningAndReadTheExamplesOfItsComments(@TempDir Path work)
            throws IOException, ReflectiveOperationException {
        Map<String, Generation> generations = generations("");
        Bindings bindings = Bindings.compile(Generations.files(generations.values()), work);
        List<String> decoded = new ArrayList<>();
        Set<String> stale = new TreeSet<>();
        for (Map.Entry<String, Generation> tree : generations.entrySet()) {
            String packageName = packageOf(tree.getKey());
            int examples = ExampleCheck.assertExamplesDecode(
                    SoundExamples.of(tree.getValue().reading()), bindings.table(packageName), packageName);
            CommandExampleCheck commands = new CommandExampleCheck(
                            SharedData.require("corpus/qapi/" + tree.getKey()), packageName, bindings)
                    .run();
            decoded.add(tree.getKey() + "=" + examples + "+" + commands.read());
            stale.addAll(commands.faults());
        }
        assertThat(decoded)
                .isEqualTo(TREES.entrySet().stream().map(Map.Entry::toString).toList());
        assertThat(stale).containsExactlyElementsOf(STALE_EXAMPLES.lines().toList());
    }

    @Test
    void theBindingsOfEachGuestAgentCompileWithoutAWarning(@TempDir Path work) {
        Bindings bindings =
                Bindings.compile(Generations.files(generations("/qga").values()), work);

        assertThat(bindings.initializeAll()).hasSizeGreaterThan(1000);
    }

    @Test
    void theBindingsOfEachTreeCompileOnJdk25WithoutAWarning(@TempDir Path work) {
        Assumptions.assumeTrue(Javac.ofJdk25().isPresent(), "JAVA25_HOME is not set");
        List<GeneratedFile> files =
                new ArrayList<>(Generations.files(generations("").values()));
        files.addAll(Generations.files(generations("/qga").values()));

        assertThat(Javac.ofJdk25().orElseThrow().compile(files, work)).isEmpty();
    }

    /** What is generated from a folder of each tree; empty for that of QEMU itself. */
    private static Map<String, Generation> generations(String folder) {
        Map<String, Generation> generations = new LinkedHashMap<>();
        for (String tree : TREES.keySet()) {
            String packageName = packageOf(tree) + folder.replace('/', '.');
            SpecInput schema = SpecInput.ofFile(SharedData.require("corpus/qapi/" + tree + folder));
            Generation generation = Generations.withCommands(schema, packageName);
            assertThat(generation.reading().hasFindings(Severity.ERROR))
                    .as(packageName)
                    .isFalse();
            generations.put(tree, generation);
        }
        return generations;
    }

    private static String packageOf(String tree) {
        return "qapi." + (tree.startsWith("v") ? "" : "at") + tree.replaceAll("[.-]", "_");
    }
}
