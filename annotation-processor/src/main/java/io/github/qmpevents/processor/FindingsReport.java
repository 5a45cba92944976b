package io.github.qmpevents.processor;

import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticRenderer;
import io.github.qmpevents.generator.diagnostic.Severity;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Tells the compiler what was found. It cannot point into a document, so the text does. */
final class FindingsReport {
    private final Messager messager;
    private final Annotated annotated;
    private final Optional<String> place;

    /**
     * A report.
     *
     * @param place where the description was found; empty if it came with the processor
     */
    FindingsReport(Messager messager, Annotated annotated, Optional<String> place) {
        this.messager = messager;
        this.annotated = annotated;
        this.place = place;
    }

    /**
     * Reports all findings.
     *
     * @return whether there is none for which nothing must be generated
     */
    boolean report(SpecReading reading, Severity failOn) {
        DiagnosticRenderer renderer = new DiagnosticRenderer(reading.sources());
        for (Diagnostic finding : reading.findings()) {
            report(kind(finding.severity()), renderer.render(finding) + foundAt(finding, reading));
        }
        int silenced = reading.review().silenced().size();
        if (silenced > 0) {
            report(
                    Kind.NOTE,
                    silenced + (silenced == 1 ? " finding is" : " findings are") + " silenced by "
                            + reading.policy().source().name());
        }
        return isGood(reading, failOn);
    }

    private boolean isGood(SpecReading reading, Severity failOn) {
        if (reading.hasFindings(Severity.ERROR)) {
            return false;
        }
        if (reading.hasFindings(failOn)) {
            annotated.report(
                    messager,
                    Kind.ERROR,
                    "nothing was generated, because " + reading.name() + " has findings, and failOn is "
                            + failOn.word(),
                    "failOn");
            return false;
        }
        return true;
    }

    private void report(Kind kind, String text) {
        annotated.report(messager, kind, text, place.isPresent() ? "spec" : "qemuVersion");
    }

    /** The name in the finding is a path that begins at one of several places; this says at which. */
    private String foundAt(Diagnostic finding, SpecReading reading) {
        boolean inDescription = finding.range().file().equals(reading.text().name());
        return place.filter(path -> inDescription)
                .map(path -> "\n(" + path + ")")
                .orElse("");
    }

    private static Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
            case INFO -> Kind.NOTE;
        };
    }
}
