package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.testing.Bindings;
import io.github.qmpevents.generator.testing.Generations;
import io.github.qmpevents.generator.testing.SharedData;
import io.github.qmpevents.generator.testing.SoundExamples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bindings of QEMU's own schemas, where they are at hand. */
class QapiBindingsTest {
    /** Each tree, and how many examples of events its comments have that can be decoded. */
    private static final Map<String, Integer> TREES = new LinkedHashMap<>();

    static {
        TREES.put("v2.1.0", 0);
        TREES.put("2016-07-13_6aae5be", 0);
        TREES.put("v2.8.0", 0);
        TREES.put("v4.2.0", 30);
        TREES.put("v6.2.0", 31);
        TREES.put("v7.2.0", 49);
        TREES.put("v8.2.0", 51);
        TREES.put("v9.1.0", 52);
    }

    @Test
    void theBindingsOfEachTreeCompileWithoutAWarningAndReadTheExamplesOfItsComments(@TempDir Path work)
            throws IOException {
        Map<String, Generation> generations = new LinkedHashMap<>();
        for (String tree : TREES.keySet()) {
            SpecInput schema = SpecInput.ofFile(SharedData.require("corpus/qapi/" + tree));
            Generation generation = Generations.withCommands(schema, packageOf(tree));
            assertThat(generation.reading().hasFindings(Severity.ERROR))
                    .as(tree)
                    .isFalse();
            generations.put(tree, generation);
        }
        Bindings bindings = Bindings.compile(Generations.files(generations.values()), work);
        List<String> decoded = new ArrayList<>();
        for (Map.Entry<String, Generation> tree : generations.entrySet()) {
            String packageName = packageOf(tree.getKey());
            int examples = ExampleCheck.assertExamplesDecode(
                    SoundExamples.of(tree.getValue().reading()), bindings.table(packageName), packageName);
            decoded.add(tree.getKey() + "=" + examples);
        }
        assertThat(decoded)
                .isEqualTo(TREES.entrySet().stream().map(Map.Entry::toString).toList());
    }

    private static String packageOf(String tree) {
        return "qapi." + (tree.startsWith("v") ? "" : "at") + tree.replaceAll("[.-]", "_");
    }
}
