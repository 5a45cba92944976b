package io.github.qmpevents.generator.catalogue;

import io.github.qmpevents.generator.Comparison;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.DiagnosticRenderer;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.policy.FindingPolicy;
import io.github.qmpevents.generator.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the generator finds in an example of the catalogue. */
public final class ExampleReading {
    private final Comparison found;
    private final String folder;

    /** @param folder what stands before the names of files, and is of no interest */
    private ExampleReading(Comparison found, String folder) {
        this.found = found;
        this.folder = folder;
    }

    /** Reads an example as if it were a user's document. */
    public static ExampleReading of(ExampleDocument example) {
        FindingPolicy policy = example.file(OtherFile.FINDINGS)
                .map(text -> FindingPolicy.parse(SourceText.of(OtherFile.FINDINGS.fileName(), text)))
                .orElse(FindingPolicy.NONE);
        ReadingOptions options = new ReadingOptions(MemberOverrides.NONE, policy);
        Optional<String> types = example.file(OtherFile.TYPES);
        if (types.isPresent()) {
            return resolved(input(example), options, types.get());
        }
        SpecReading reading = QmpEventsGenerator.read(input(example), options);
        return example.file(OtherFile.SCHEMA)
                .map(schema -> compared(reading, schema))
                .orElseGet(() -> new ExampleReading(Comparison.none(reading), ""));
    }

    private static ExampleReading resolved(SpecInput document, ReadingOptions options, String types) {
        try (ExampleSchema file = ExampleSchema.write(OtherFile.TYPES, types)) {
            SpecReading reading =
                    QmpEventsGenerator.read(document.resolvedBy(SpecInput.ofSchema(file.input())), options);
            return new ExampleReading(Comparison.none(reading), file.prefix());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpecInput input(ExampleDocument example) {
        SpecInput document = SpecInput.ofBytes(ExampleDocument.NAME, example.bytes());
        return example.file(OtherFile.NEWER)
                .map(newer -> merged(document, newer))
                .or(() -> example.file(OtherFile.SUPPLEMENT)
                        .map(text -> document.supplementedBy(List.of(file(OtherFile.SUPPLEMENT, text)))))
                .orElse(document);
    }

    private static SpecInput merged(SpecInput document, String newer) {
        return SpecInput.merged(
                List.of(document.ofRelease("2.7"), file(OtherFile.NEWER, newer).ofRelease("9.1")));
    }

    private static SpecInput file(OtherFile which, String text) {
        return SpecInput.ofBytes(which.fileName(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static ExampleReading compared(SpecReading reading, String schema) {
        try (ExampleSchema file = ExampleSchema.write(OtherFile.SCHEMA, schema)) {
            return new ExampleReading(QmpEventsGenerator.compare(reading, file.input()), file.prefix());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes that were found, and where: {@code file:line:column-line:column CODE}. */
    List<String> places() {
        return found.findings().stream()
                .map(finding -> MarkedText.place(finding.range()).replace(folder, "") + " "
                        + finding.code().id())
                .toList();
    }

    /** The findings of a code as they are shown, each ending with LF. */
    public String rendered(DiagnosticCode code) {
        DiagnosticRenderer renderer = new DiagnosticRenderer(found.texts());
        return found.findings().stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> rendered(renderer, finding))
                .collect(Collectors.joining());
    }

    private String rendered(DiagnosticRenderer renderer, Diagnostic finding) {
        return renderer.render(finding).replace(folder, "") + "\n";
    }
}
