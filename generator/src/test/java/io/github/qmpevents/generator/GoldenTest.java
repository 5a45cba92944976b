package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.qmpevents.generator.diagnostic.DiagnosticRenderer;
import io.github.qmpevents.generator.output.GeneratedFile;
import io.github.qmpevents.generator.testing.Bindings;
import io.github.qmpevents.generator.testing.Generations;
import io.github.qmpevents.generator.testing.SoundExamples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder of golden/ is a case: {@code input.txt}, or {@code input.json} and what it includes, or
 * {@code input-2.7.txt} and {@code input-9.1.txt}, which are merged, perhaps with {@code resolving.json}, which resolves it,
 * and {@code supplement.txt}, which is laid over it; the exact sources made of it in {@code expected/},
 * and the exact findings in {@code expected.diag}. With {@code -Dgolden.update=true} the expectations are rewritten instead.
 */
class GoldenTest {
    private static final Path CASES = Path.of("src", "test", "resources", "golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> whatIsGeneratedIsExactlyWhatIsExpected() {
        return Generations.goldenNames().stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
    }

    @Test
    void thereAreAtLeastTwelveCases() {
        assertThat(Generations.goldenNames()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void allCasesCompileWithoutAWarningAndReadTheirOwnExamples(@TempDir Path work) throws IOException {
        List<Generation> generations =
                Generations.goldenNames().stream().map(Generations::ofGolden).toList();
        Bindings bindings = Bindings.compile(Generations.files(generations), work);
        for (Generation generation : generations) {
            if (!generation.files().isEmpty()) {
                ExampleCheck.assertExamplesDecode(
                        SoundExamples.of(generation.reading()),
                        bindings.table(packageOf(generation)),
                        packageOf(generation));
            }
        }
    }

    private static String packageOf(Generation generation) {
        String path = generation.files().get(0).path();
        return path.substring(0, path.lastIndexOf('/')).replace('/', '.');
    }

    private static void check(String name) throws IOException {
        Path folder = CASES.resolve(name);
        Map<String, String> made = made(Generations.ofGolden(name));
        if (UPDATE) {
            update(folder, made);
        } else {
            compare(expected(folder), made);
        }
    }

    private static Map<String, String> made(Generation generation) {
        Map<String, String> made = new TreeMap<>();
        for (GeneratedFile file : generation.files()) {
            made.put("expected" + file.path().substring(packageOf(generation).length()), file.content());
        }
        DiagnosticRenderer renderer =
                new DiagnosticRenderer(generation.reading().sources());
        made.put(
                "expected.diag",
                generation.reading().findings().stream()
                        .map(finding -> renderer.render(finding) + "\n")
                        .collect(Collectors.joining()));
        return made;
    }

    private static Map<String, String> expected(Path folder) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.startsWith("expected")) {
                    expected.put(name, Files.readString(file));
                }
            }
        }
        return expected;
    }

    private static void update(Path folder, Map<String, String> made) throws IOException {
        for (String old : expected(folder).keySet()) {
            if (!made.containsKey(old)) {
                Files.delete(folder.resolve(old));
            }
        }
        for (Map.Entry<String, String> file : made.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void compare(Map<String, String> expected, Map<String, String> made) {
        Set<String> names = new TreeSet<>(expected.keySet());
        names.addAll(made.keySet());
        StringBuilder differences = new StringBuilder();
        for (String name : names) {
            if (!expected.containsKey(name)) {
                differences.append("not expected: ").append(name).append('\n');
            } else if (!made.containsKey(name)) {
                differences.append("not made: ").append(name).append('\n');
            } else if (!expected.get(name).equals(made.get(name))) {
                differences.append(diff(name, expected.get(name), made.get(name)));
            }
        }
        if (!differences.isEmpty()) {
            fail("%s\nif this is meant to be: -Dgolden.update=true", differences);
        }
    }

    private static String diff(String name, String expected, String made) {
        List<String> before = expected.lines().toList();
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(
                name, name, before, DiffUtils.diff(before, made.lines().toList()), 3);
        return lines.isEmpty() ? name + ": line ends differ\n" : String.join("\n", lines) + "\n";
    }
}
