package io.github.qmpevents.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qmpevents.it.Cli.Result;
import io.github.qmpevents.it.Readme.Block;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What README.md shows is so. */
class ReadmeTest {
    private static final String PACKAGE = "com.acme.vm.events";

    @TempDir
    Path folder;

    @Test
    void everyBlockIsOfAKindThatATestLooksAt() throws IOException {
        String document = Readme.document();
        String finding = Readme.finding();
        String findingsFile = Readme.findingsFile();

        assertThat(Readme.blocks())
                .allMatch(block -> block.isJava()
                        || block.language().equals("xml")
                        || block.text().equals(document)
                        || block.text().equals(finding)
                        || block.text().equals(findingsFile)
                        || block.text().lines().allMatch(line -> line.startsWith("java -jar qmp-events.jar "))
                        || block.text().equals("mvn -q -Pdemo verify\nmvn verify\n"));
    }

    @Test
    void dependencyAndPluginAreThoseOfTheMinimalProject() throws IOException {
        String pom = withoutBlanks(Checkout.read("it/src/it/minimal/pom.xml"));
        List<Block> xml = Readme.blocks().stream()
                .filter(block -> block.language().equals("xml"))
                .toList();

        assertThat(xml).hasSize(2).allSatisfy(block -> assertThat(pom).contains(withoutBlanks(block.text())));
        assertThat(xml)
                .allSatisfy(
                        block -> assertThat(block.text()).contains("<version>" + Checkout.version() + "</version>"));
    }

    @Test
    void theJava17ProgramIsThatOfTheMinimalProject() throws IOException {
        assertThat(Readme.blocks())
                .filteredOn(Block::isJavaFile)
                .extracting(Block::text)
                .first()
                .isEqualTo(Checkout.read("it/src/it/minimal/src/main/java/com/acme/vm/Watch.java"));
    }

    @Test
    void theShownRecordIsGeneratedFromTheShownDocument() throws IOException, InterruptedException {
        Result result =
                new Cli(folder).runWith(Readme.document(), "generate", "--package", PACKAGE, "--output", "out", "-");
        assertThat(result.status()).as(result.err()).isZero();
        String generated = Files.readString(folder.resolve("out/com/acme/vm/events/JobEndedEvent.java"));

        List<Block> shown =
                Readme.blocks().stream().filter(Block::isShownRecord).toList();

        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).text().split("(?m)^ *\\.\\.\\.\n"))
                .allSatisfy(part -> assertThat(generated).contains(part));
    }

    @Test
    void java17Compiles() throws IOException, InterruptedException {
        generate();
        List<Block> blocks = Readme.blocks().stream()
                .filter(block -> block.isJava() && !block.isShownRecord() && !isPatternSwitch(block))
                .toList();
        assertThat(blocks).hasSize(6);
        for (int i = 0; i < blocks.size(); i++) {
            write(blocks.get(i), "Block" + i);
        }

        assertThat(Compiler.forJava17().compile(folder.resolve("src"))).isEmpty();
    }

    @Test
    void theShownEventIsWrittenAsShown() throws IOException, InterruptedException {
        generate();
        Block block = Readme.blocks().stream()
                .filter(candidate -> candidate.text().contains(".toJson()"))
                .findFirst()
                .orElseThrow();
        write(block, "Written");
        Path classes = Files.createDirectory(folder.resolve("classes"));

        assertThat(Compiler.forJava17().compile(folder.resolve("src"), classes)).isEmpty();
        assertThat("// " + Compiler.forJava17().run(classes, "com.acme.vm.Written"))
                .isEqualToIgnoringNewLines(block.text().lines().toList().get(2));
    }

    @Test
    void java21Compiles() throws IOException, InterruptedException {
        Optional<Compiler> compiler = Compiler.forJava21();
        assumeTrue(compiler.isPresent(), "there is no JDK 21 or newer; JAVA25_HOME may name one");
        generate();
        Block block = Readme.blocks().stream()
                .filter(ReadmeTest::isPatternSwitch)
                .findFirst()
                .orElseThrow();
        write(block, "Headlines");

        assertThat(compiler.get().compile(folder.resolve("src"))).isEmpty();
    }

    @Test
    void theShownFindingIsThatOfTheShownDocumentWithoutAComma() throws IOException, InterruptedException {
        String broken = Readme.document().replace("\"copy\", \"done\"", "\"copy\" \"done\"");
        assertThat(broken).isNotEqualTo(Readme.document());
        Files.writeString(folder.resolve("jobs.txt"), broken);

        assertThat(new Cli(folder).run("check", "jobs.txt").err()).contains(Readme.finding());
    }

    @Test
    void theShownFindingsFileSilencesTheShownFinding() throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("jobs.txt"), Readme.document().replace("\"copy\", \"done\"", "\"copy\" \"done\""));
        Files.writeString(folder.resolve("qmp-events.findings"), Readme.findingsFile());

        Result result = new Cli(folder).run("check", "--findings", "qmp-events.findings", "jobs.txt");

        assertThat(result.status()).isZero();
        assertThat(result.err())
                .contains("; 1 silenced")
                .doesNotContain("QE203")
                .doesNotContain("QE601");
    }

    @Test
    void theShownCommandsRun() throws IOException, InterruptedException {
        String title = "What a machine reports\n======================\n\n";
        Files.writeString(folder.resolve("qmp-events.txt"), title + Readme.document());
        Path schema = Files.createDirectories(folder.resolve("qemu-9.1.0/qapi"));
        Files.writeString(schema.resolve("qapi-schema.json"), "{ 'event': 'JOB_ENDED', 'data': { 'job': 'str' } }\n");
        String start = "java -jar qmp-events.jar ";
        List<String> commands = Readme.blocks().stream()
                .flatMap(block -> block.text().lines())
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();

        assertThat(commands).hasSize(5);
        for (String command : commands) {
            Result result = new Cli(folder).run(command.split(" "));
            assertThat(result.status()).as(command + "\n" + result.err()).isZero();
        }
    }

    @Test
    void theTableOfParametersIsComplete() throws Exception {
        String readme = Checkout.read("README.md");
        NodeList parameters = parametersOfGenerate();

        assertThat(parameters.getLength()).isPositive();
        for (int i = 0; i < parameters.getLength(); i++) {
            Element parameter = (Element) parameters.item(i);
            String name = text(parameter, "name");
            if (text(parameter, "editable").equals("true")) {
                assertThat(readme).containsPattern("(?m)^\\| `" + name + "` \\|.*\\|$");
            }
        }
    }

    private static NodeList parametersOfGenerate() throws Exception {
        try (InputStream descriptor =
                ReadmeTest.class.getClassLoader().getResourceAsStream("META-INF/maven/plugin.xml")) {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(descriptor);
            NodeList mojos = document.getElementsByTagName("mojo");
            for (int i = 0; i < mojos.getLength(); i++) {
                Element mojo = (Element) mojos.item(i);
                if (text(mojo, "goal").equals("generate")) {
                    return mojo.getElementsByTagName("parameter");
                }
            }
            throw new AssertionError("the plugin has no goal generate");
        }
    }

    private static String text(Element parent, String child) {
        return parent.getElementsByTagName(child).item(0).getTextContent();
    }

    private void generate() throws IOException, InterruptedException {
        Result result = new Cli(folder).run("generate", "--package", PACKAGE, "--output", "src");
        assertThat(result.status()).as(result.err()).isZero();
    }

    private void write(Block block, String name) throws IOException {
        String source = block.isJavaFile() ? block.text() : """
                package com.acme.vm;

                import com.acme.vm.events.*;
                import io.github.qmpevents.runtime.*;
                import io.github.qmpevents.runtime.monitor.*;
                import java.nio.file.Path;
                import java.time.Duration;
                import java.util.Map;

                final class %s {
                    public static void main(String[] args) throws Exception {
                %s
                    }
                }
                """.formatted(name, block.text());
        String file = block.text().contains("class Watch") ? "Watch" : name;
        Path path = folder.resolve("src/com/acme/vm/" + file + ".java");
        Files.createDirectories(path.getParent());
        Files.writeString(path, source);
    }

    private static boolean isPatternSwitch(Block block) {
        return block.isJavaFile() && block.text().contains("switch (event)");
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
