package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticRenderer;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.policy.Review;
import io.github.qmpevents.generator.source.SourceText;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** How commands tell of findings. */
final class FindingsOptions {
    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|info",
            defaultValue = "error",
            description = "Findings from which on the exit status is 1. Default: error.")
    private Severity failOn = Severity.ERROR;

    /** From which findings on the exit status is 1. */
    Severity failOn() {
        return failOn;
    }

    /** Prints the findings and their number. */
    void print(List<SourceText> texts, Review review, PrintStream err) {
        DiagnosticRenderer renderer = new DiagnosticRenderer(texts);
        for (Diagnostic finding : review.findings()) {
            err.println(renderer.render(finding));
        }
        if (!review.isEmpty()) {
            err.println(count(review.findings()) + silenced(review));
        }
    }

    /** Prints errors alone; other findings are for {@code check}. */
    static void printErrors(SpecReading reading, PrintStream err) {
        DiagnosticRenderer renderer = new DiagnosticRenderer(List.copyOf(reading.sources()));
        reading.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> err.println(renderer.render(finding)));
    }

    /** The exit status that the findings ask for. */
    int status(Review review) {
        return review.hasFindings(failOn) ? Main.FINDINGS : 0;
    }

    private static String silenced(Review review) {
        int silenced = review.silenced().size();
        return silenced == 0 ? "" : "; " + silenced + " silenced";
    }

    private static String count(List<Diagnostic> findings) {
        return Arrays.stream(Severity.values())
                .map(severity -> count(findings, severity) + " " + severity.word())
                .collect(Collectors.joining(", ", "findings: ", ""));
    }

    private static long count(List<Diagnostic> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
