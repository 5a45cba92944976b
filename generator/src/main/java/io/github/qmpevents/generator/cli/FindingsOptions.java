package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticRenderer;
import io.github.qmpevents.generator.diagnostic.Severity;
import java.io.PrintStream;
import java.util.Arrays;
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
        DiagnosticRenderer renderer = new DiagnosticRenderer(reading.text());
        for (Diagnostic finding : reading.findings()) {
            err.println(renderer.render(finding));
        }
        if (!reading.findings().isEmpty()) {
            err.println(count(reading));
        }
        return reading.hasFindings(failOn) ? Main.FINDINGS : 0;
    }

    private static String count(SpecReading reading) {
        return Arrays.stream(Severity.values())
                .map(severity -> count(reading, severity) + " " + severity.word())
                .collect(Collectors.joining(", ", "findings: ", ""));
    }

    private static long count(SpecReading reading, Severity severity) {
        return reading.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
