package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.naming.JacksonVersion;
import io.github.qmpevents.generator.output.EditedFiles;
import io.github.qmpevents.generator.output.OutputFolder;
import io.github.qmpevents.generator.policy.FindingPolicy;
import io.github.qmpevents.generator.source.SourceText;
import io.github.qmpevents.generator.testing.ChildJvm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated again, and what it costs to find that nothing is. */
class RegenerationTest {
    private static final String DOCUMENT = "Events\n======\n\nSTOP\n----\n\nIt stops.\n";
    private static final GenerationRequest REQUEST = request("doc.txt", DOCUMENT, "com.acme", MemberOverrides.NONE);

    @TempDir
    private Path root;

    @Test
    void theSameRequestHasTheSameFingerprint() {
        assertThat(request("doc.txt", DOCUMENT, "com.acme", MemberOverrides.NONE)
                        .fingerprint("1.0"))
                .isEqualTo(REQUEST.fingerprint("1.0"))
                .matches("[0-9a-f]{16}");
    }

    @Test
    void whateverIsOtherMakesAnotherFingerprint() {
        List<String> fingerprints = new ArrayList<>();
        fingerprints.add(REQUEST.fingerprint("1.0"));
        fingerprints.add(REQUEST.fingerprint("1.1"));
        fingerprints.add(
                request("doc2.txt", DOCUMENT, "com.acme", MemberOverrides.NONE).fingerprint("1.0"));
        fingerprints.add(request("doc.txt", DOCUMENT + "\n", "com.acme", MemberOverrides.NONE)
                .fingerprint("1.0"));
        fingerprints.add(
                request("doc.txt", DOCUMENT, "com.acme2", MemberOverrides.NONE).fingerprint("1.0"));
        fingerprints.add(request("doc.txt", DOCUMENT, "com.acme", MemberOverrides.parse(List.of("STOP.a=optional")))
                .fingerprint("1.0"));
        fingerprints.add(request("doc.txt", DOCUMENT, "com.acme", MemberOverrides.parse(List.of("STOP.a=bool")))
                .fingerprint("1.0"));
        fingerprints.add(REQUEST.withJackson(Set.of(JacksonVersion.JACKSON_2)).fingerprint("1.0"));
        fingerprints.add(REQUEST.withJackson(Set.of(JacksonVersion.values())).fingerprint("1.0"));
        fingerprints.add(
                REQUEST.withEvents(new EventFilter(List.of("STOP"), List.of())).fingerprint("1.0"));
        fingerprints.add(
                REQUEST.withEvents(new EventFilter(List.of(), List.of("STOP"))).fingerprint("1.0"));
        fingerprints.add(
                REQUEST.withTypes(new TypeNames("VmEvent", "QemuEvents")).fingerprint("1.0"));
        fingerprints.add(new GenerationRequest(REQUEST.spec(), "com.acme", policy("silence QE207 STOP: no clock\n"))
                .fingerprint("1.0"));
        fingerprints.add(new GenerationRequest(REQUEST.spec(), "com.acme", policy("silence QE207 STOP: no watch\n"))
                .fingerprint("1.0"));

        assertThat(fingerprints).doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfOverridesIsNoDifference() {
        assertThat(request("d", DOCUMENT, "p", MemberOverrides.parse(List.of("A.a=bool", "B.b=int64", "C.c=raw")))
                        .fingerprint("1"))
                .isEqualTo(
                        request("d", DOCUMENT, "p", MemberOverrides.parse(List.of("C.c=raw", "B.b=int64", "A.a=bool")))
                                .fingerprint("1"));
    }

    @Test
    void everyFileOfASchemaMakesADifference() throws IOException {
        Path schema = Files.createDirectories(root.resolve("schema"));
        List<String> fingerprints = new ArrayList<>();
        Files.writeString(schema.resolve("qapi-schema.json"), "{ 'include': 'a.json' } { 'include': 'b.json' }\n");
        Files.writeString(schema.resolve("a.json"), "{ 'include': 'a.json' }\n{ 'event': 'A' }\n");
        fingerprints.add(ofSchema(schema));
        Files.writeString(schema.resolve("b.json"), "{ 'event': 'B' }\n");
        fingerprints.add(ofSchema(schema));
        Files.writeString(schema.resolve("b.json"), "{ 'event': 'C' }\n");
        fingerprints.add(ofSchema(schema));
        Files.writeString(schema.resolve("c.json"), "{ 'event': 'D' }\n");

        assertThat(fingerprints).doesNotHaveDuplicates();
        assertThat(ofSchema(schema)).isEqualTo(fingerprints.get(2));
    }

    private static String ofSchema(Path folder) {
        return new GenerationRequest(SpecInput.ofFile(folder), "p", ReadingOptions.NONE).fingerprint("1");
    }

    @Test
    void withoutAJarTheGeneratorIsNotKnownAndNothingIsUpToDate() {
        assertThat(REQUEST.fingerprint()).isEmpty();
    }

    @Test
    void whatIsUpToDateIsFoundWithoutTheLibrariesThatGenerate() throws IOException {
        OutputFolder folder = new OutputFolder(root, "test");
        folder.write(QmpEventsGenerator.generate(REQUEST).files(), REQUEST.fingerprint("1.0"), EditedFiles.keep(""));

        List<String> lines =
                ChildJvm.with("-Xlog:class+load").run(Duration.ofSeconds(60), UpToDateCheck.class, root.toString());

        assertThat(lines).contains("up to date: true");
        assertThat(lines).anyMatch(line -> line.contains("io.github.qmpevents.generator.output.OutputFolder "));
        assertThat(lines)
                .noneMatch(line -> line.contains("com.palantir.")
                        || line.contains("org.commonmark.")
                        || line.contains("com.fasterxml.")
                        || line.contains("java.security.MessageDigest")
                        || line.contains("qmpevents.generator.parse.")
                        || line.contains("qmpevents.generator.emit."));
    }

    /** Asks whether a folder is up to date, and does nothing else. */
    static final class UpToDateCheck {
        private UpToDateCheck() {}

        public static void main(String[] arguments) throws IOException {
            GenerationRequest request = request("doc.txt", DOCUMENT, "com.acme", MemberOverrides.NONE);
            OutputFolder folder = new OutputFolder(Path.of(arguments[0]), "test");
            System.out.println(
                    "up to date: " + folder.upToDate(request.fingerprint("1.0")).isPresent());
        }
    }

    private static ReadingOptions policy(String text) {
        return new ReadingOptions(MemberOverrides.NONE, FindingPolicy.parse(SourceText.of("policy.findings", text)));
    }

    private static GenerationRequest request(
            String name, String document, String packageName, MemberOverrides overrides) {
        return new GenerationRequest(
                SpecInput.ofBytes(name, document.getBytes(StandardCharsets.UTF_8)), packageName, overrides);
    }
}
