package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.catalogue.CatalogueEntry;
import io.github.qmpevents.generator.catalogue.ExampleReading;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import java.util.stream.Collectors;

/** An entry of the catalogue as {@code explain} shows it. */
final class EntryText {
    private EntryText() {}

    static String of(CatalogueEntry entry) {
        DiagnosticCode code = entry.code();
        return code.id() + " " + code.severity().word() + ": " + code.meaning() + "\n\n"
                + entry.explanation() + "\n"
                + "For example:\n\n"
                + indented(entry.example().shown()) + "\n"
                + "This is reported:\n\n"
                + indented(ExampleReading.of(entry.example()).rendered(code)) + "\n"
                + "Mended:\n\n"
                + indented(entry.mended().shown());
    }

    private static String indented(String text) {
        return text.lines()
                .map(line -> (line.isEmpty() ? "" : "    " + line) + "\n")
                .collect(Collectors.joining());
    }
}
