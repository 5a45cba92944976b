package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticRenderer;
import io.github.qmpevents.generator.diagnostic.Severity;
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

    /** Prints the findings and their number, and gives the exit status that they ask for. */
    int report(SpecReading reading, PrintStream err) {
        return report(new DiagnosticRenderer(reading.text()), reading.findings(), err);
    }

    /** The same for findings in several texts. */
    int report(DiagnosticRenderer renderer, List<Diagnostic> findings, PrintStream err) {
        for (Diagnostic finding : findings) {
            err.println(renderer.render(finding));
        }
        if (!findings.isEmpty()) {
            err.println(count(findings));
        }
        boolean fail = findings.stream().anyMatch(finding -> finding.severity().isAtLeast(failOn));
        return fail ? Main.FINDINGS : 0;
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
