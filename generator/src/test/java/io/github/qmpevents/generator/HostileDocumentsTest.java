package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qmpevents.generator.cli.HostileRun;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Note;
import io.github.qmpevents.generator.model.ObjectType;
import io.github.qmpevents.generator.output.GeneratedFile;
import io.github.qmpevents.generator.source.Blanks;
import io.github.qmpevents.generator.testing.Bindings;
import io.github.qmpevents.generator.testing.ChildJvm;
import io.github.qmpevents.generator.testing.FolderContent;
import io.github.qmpevents.generator.testing.Javac;
import io.github.qmpevents.generator.testing.SharedData;
import io.github.qmpevents.generator.testing.SourceComments;
import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents written to harm the reader, the generator or whoever uses them, where they are at hand, against what must
 * come of each.
 */
class HostileDocumentsTest {
    private static final int MOST_QUOTED = 200;
    private static final int MOST_MILLIS = 10_000;

    @TempDir
    private static Path work;

    private static Path corpus;
    private static List<String> printed;
    private static final List<HostileExpectation> EXPECTED = new ArrayList<>();

    @BeforeAll
    static void runTheCommandLineOnAll() throws IOException {
        corpus = SharedData.require("corpus/hostile-specs");
        EXPECTED.clear();
        for (JsonNode entry : new ObjectMapper()
                .readTree(corpus.resolve("index.json").toFile())
                .get("files")) {
            EXPECTED.add(new HostileExpectation(entry));
        }
        List<String> documents = EXPECTED.stream()
                .map(expected -> corpus.resolve(expected.file()).toString())
                .collect(Collectors.toCollection(ArrayList::new));
        printed =
                run("one", documents, "-Xmx256m", "-Duser.language=en", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8");
        Collections.reverse(documents);
        run(
                "two",
                documents,
                "-Xmx256m",
                "-Xss256k",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Tokyo",
                "-Dfile.encoding=ISO-8859-1");
    }

    private static List<String> run(String folder, List<String> documents, String... options) {
        List<String> arguments = new ArrayList<>(List.of(work.resolve(folder).toString()));
        arguments.addAll(documents);
        return ChildJvm.with(options).run(Duration.ofMinutes(3), HostileRun.class, arguments.toArray(String[]::new));
    }

    @TestFactory
    Stream<DynamicTest> hostileDocumentsComeOutAsExpected() {
        return each(expected -> expected.assertFits(read(expected)));
    }

    @TestFactory
    Stream<DynamicTest> exitStatusTellsWhetherADocumentWasRejected() {
        return each(expected -> assertThat(log(expected).get(0)).isEqualTo(isRejected(expected) ? "1" : "0"));
    }

    @Test
    void noDocumentTakesLong() {
        assertThat(printed).hasSameSizeAs(EXPECTED);
        assertThat(printed)
                .allSatisfy(line -> assertThat(Integer.parseInt(line.substring(line.indexOf(' ') + 1)))
                        .as(line)
                        .isLessThan(MOST_MILLIS));
    }

    @TestFactory
    Stream<DynamicTest> onlyTheOutputFolderIsTouchedAndNotEvenThatByARejectedDocument() {
        return each(expected -> {
            assertThat(names(work.resolve("one").resolve(expected.file()))).containsExactly("log", "out");
            Map<String, String> out = out("one", expected);
            assertThat(out).containsEntry("own.txt", "not generated");
            boolean earlier = out.containsKey("hostile/earlier/EarlierEvent.java");
            boolean later = out.keySet().stream().anyMatch(path -> path.startsWith(folderOf(expected)));
            assertThat(earlier).isEqualTo(isRejected(expected));
            assertThat(later).isNotEqualTo(isRejected(expected));
            assertThat(out.keySet()).noneMatch(path -> path.contains("ESCAPE"));
        });
    }

    @Test
    void nothingElseAppearsInTheFolderAround() {
        assertThat(names(work)).containsExactly("one", "two");
        assertThat(names(work.resolve("one")))
                .isEqualTo(
                        EXPECTED.stream().map(HostileExpectation::file).sorted().toList());
    }

    @Test
    void rejectedDocumentsLeaveTheFolderByteForByte() {
        List<Map<String, String>> left = EXPECTED.stream()
                .filter(HostileDocumentsTest::isRejected)
                .map(expected -> out("one", expected))
                .toList();
        assertThat(left).isNotEmpty();
        assertThat(left.get(0)).containsKey("hostile/earlier/EarlierEvent.java");
        assertThat(left).allMatch(left.get(0)::equals);
    }

    @TestFactory
    Stream<DynamicTest> sameBytesUnderAnotherLocaleTimeZoneAndCharset() {
        return each(expected -> assertThat(out("two", expected)).isEqualTo(out("one", expected)));
    }

    @TestFactory
    Stream<DynamicTest> logsArePrintableAsciiAndQuoteLittle() {
        return each(expected -> {
            List<String> document = new String(Files.readAllBytes(corpus.resolve(expected.file())))
                    .lines()
                    .filter(line -> line.length() > MOST_QUOTED)
                    .toList();
            for (String line : log(expected)) {
                assertThat(line).matches("[ -~]*");
                assertThat(line).matches("(\\d+ \\||\\s+ [|=]|/\\S+:|\\d$|findings: |nothing was generated).*");
                assertThat(document).noneMatch(text -> line.contains(text.substring(0, MOST_QUOTED + 1)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> documentationIsTheTextOfTheDocument() {
        return each(expected -> {
            SpecReading reading = read(expected);
            if (!isRejected(expected)) {
                String text = Blanks.squeeze(reading.text().text());
                for (GeneratedFile file : sources(expected)) {
                    assertThat(file.content()).matches("[\\n -~]*");
                }
                String comments = sources(expected).stream()
                        .map(file -> SourceComments.textOf(file.content()))
                        .collect(Collectors.joining(" "));
                for (String said : said(reading)) {
                    assertThat(comments).contains(Blanks.squeeze(said));
                    assertThat(text).contains(Blanks.squeeze(said));
                }
            }
        });
    }

    @Test
    void sourcesCompileAndLoadAndNothingOfADocumentRuns(@TempDir Path compiled) throws IOException {
        System.clearProperty("pwned");
        Bindings bindings = Bindings.compile(allSources(), compiled);
        for (HostileExpectation expected : EXPECTED) {
            if (!isRejected(expected)) {
                assertExamplesDecode(expected, bindings);
            }
        }
        for (Class<?> type : bindings.initializeAll()) {
            assertThat(type.getSimpleName()).isNotEqualToIgnoringCase("pwned");
            assertThat(Stream.<java.lang.reflect.Member[]>of(type.getDeclaredMethods(), type.getDeclaredFields())
                            .flatMap(Stream::of)
                            .map(java.lang.reflect.Member::getName))
                    .noneMatch(name -> name.equalsIgnoreCase("pwned"));
        }
        assertThat(System.getProperty("pwned")).isNull();
    }

    @Test
    void sourcesCompileOnJdk25(@TempDir Path compiled) {
        Assumptions.assumeTrue(Javac.ofJdk25().isPresent(), "JAVA25_HOME is not set");
        assertThat(Javac.ofJdk25().orElseThrow().compile(allSources(), compiled))
                .isEmpty();
    }

    private static void assertExamplesDecode(HostileExpectation expected, Bindings bindings) throws IOException {
        String packageName = HostileRun.packageOf(expected.file());
        EventTable<QmpEvent> table = bindings.table(packageName);
        EventModel model = read(expected).model();
        List<Example> deep = model.events().stream()
                .flatMap(event -> event.examples().stream())
                .filter(example -> example.text().contains("[".repeat(100)))
                .toList();
        if (deep.isEmpty()) {
            ExampleCheck.assertExamplesDecode(model, table, packageName);
        }
        // beyond the depth that is read of any message
        assertThat(deep)
                .allSatisfy(example ->
                        assertThatThrownBy(() -> table.decode(example.text())).isInstanceOf(JsonSyntaxException.class));
    }

    private interface Check {
        void check(HostileExpectation expected) throws IOException;
    }

    private static Stream<DynamicTest> each(Check check) {
        return EXPECTED.stream().map(expected -> DynamicTest.dynamicTest(expected.file(), () -> check.check(expected)));
    }

    private static SpecReading read(HostileExpectation expected) {
        return QmpEventsGenerator.read(SpecInput.ofFile(corpus.resolve(expected.file())), MemberOverrides.NONE);
    }

    private static boolean isRejected(HostileExpectation expected) {
        return expected.isRejected();
    }

    private static List<String> log(HostileExpectation expected) throws IOException {
        return Files.readAllLines(work.resolve("one").resolve(expected.file()).resolve("log"));
    }

    private static Map<String, String> out(String run, HostileExpectation expected) {
        return FolderContent.of(work.resolve(run).resolve(expected.file()).resolve("out"));
    }

    private static String folderOf(HostileExpectation expected) {
        return HostileRun.packageOf(expected.file()).replace('.', '/') + "/";
    }

    private static List<GeneratedFile> allSources() {
        return EXPECTED.stream()
                .filter(expected -> !isRejected(expected))
                .flatMap(expected -> sources(expected).stream())
                .toList();
    }

    private static List<GeneratedFile> sources(HostileExpectation expected) {
        return out("one", expected).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".java"))
                .map(file -> new GeneratedFile(file.getKey(), file.getValue()))
                .toList();
    }

    /** All sentences that are documentation. */
    private static List<String> said(SpecReading reading) {
        List<String> said = new ArrayList<>();
        for (EventDefinition event : reading.model().events()) {
            said.addAll(List.of(event.summary().split("\n\n", -1)));
            event.notes().stream().map(Note::text).forEach(said::add);
            event.examples().stream().map(Example::text).forEach(said::add);
            if (event.data() instanceof ObjectType data) {
                data.members().stream().map(Member::doc).forEach(said::add);
            }
        }
        return said;
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
