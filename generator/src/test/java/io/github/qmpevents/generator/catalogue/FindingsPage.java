package io.github.qmpevents.generator.catalogue;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** docs/findings.md, made of the catalogue. */
final class FindingsPage {
    private static final String INTRODUCTION = """
            # Findings

            What the generator tells of an event document, of a QAPI schema that it is compared with, of a findings file, and of
            descriptions that are put together of several. A code, once published, keeps its meaning. `java -jar qmp-events.jar explain CODE`
            prints what this page says of a code, and the [README](../README.md#findings) tells how to change its severity and how to silence it.

            - **error**: nothing can be generated from the document as it is.
            - **warning**: the document says something doubtful, and the finding tells what was made of it.
            - **info**: worth knowing; nothing is wrong.

            Each example is a document, or the part of one that matters, and is read by a test: what is shown below it is what the generator
            says, and of the mended one it says nothing. In examples, `\\uXXXX` is a character and `\\xXX` a byte that cannot be shown, and `...`
            stands for more of the same.
            """;

    private static final List<String> CHAPTERS = List.of(
            "The document and its sections",
            "Members",
            "Examples",
            "Types and other facts",
            "Disagreements with a schema",
            "Schema files",
            "The findings file",
            "Descriptions put together of several");

    private final StringBuilder page = new StringBuilder(INTRODUCTION);

    private FindingsPage() {}

    static String text() {
        FindingsPage page = new FindingsPage();
        page.addTable();
        for (int chapter = 0; chapter < CHAPTERS.size(); chapter++) {
            page.addChapter(chapter);
        }
        return page.page.toString();
    }

    private void addTable() {
        add("\n| code | severity | what |\n| --- | --- | --- |\n");
        for (DiagnosticCode code : DiagnosticCode.values()) {
            String anchor = code.id().toLowerCase(Locale.ROOT);
            add("| [" + code.id() + "](#" + anchor + ") | " + code.severity().word() + " | " + code.meaning() + " |\n");
        }
    }

    private void addChapter(int chapter) {
        add("\n## " + CHAPTERS.get(chapter) + "\n");
        Arrays.stream(DiagnosticCode.values())
                .filter(code -> code.id().charAt(2) - '0' == chapter)
                .map(FindingCatalogue::of)
                .forEach(this::addEntry);
    }

    private void addEntry(CatalogueEntry entry) {
        DiagnosticCode code = entry.code();
        add("\n### " + code.id() + "\n");
        add("\n**" + code.severity().word() + ": " + code.meaning() + ".** " + entry.explanation());
        addBlock(entry.example().shown());
        addBlock(ExampleReading.of(entry.example()).rendered(code));
        add("\nMended:\n");
        addBlock(entry.mended().shown());
    }

    private void addBlock(String text) {
        add("\n```\n" + text + "```\n");
    }

    private void add(String text) {
        page.append(text);
    }
}
