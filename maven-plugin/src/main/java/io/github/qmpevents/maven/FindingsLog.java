package io.github.qmpevents.maven;

import io.github.qmpevents.generator.Comparison;
import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.DiagnosticRenderer;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/** Findings in the build log, each line at the level of its finding. */
final class FindingsLog {
    private final Log log;

    FindingsLog(Log log) {
        this.log = log;
    }

    void log(SpecReading reading) {
        log(Comparison.none(reading), reading);
    }

    /** Logs what was found by comparing, too. */
    void log(Comparison found, SpecReading reading) {
        DiagnosticRenderer renderer = new DiagnosticRenderer(found.texts());
        for (Diagnostic finding : found.findings()) {
            renderer.render(finding).lines().forEach(level(finding));
        }
        int silenced = found.review().silenced().size();
        if (silenced > 0) {
            log.info(silenced + (silenced == 1 ? " finding is" : " findings are") + " silenced by "
                    + reading.policy().source().name());
        }
    }

    private Consumer<String> level(Diagnostic finding) {
        return switch (finding.severity()) {
            case ERROR -> log::error;
            case WARNING -> log::warn;
            case INFO -> log::info;
        };
    }
}
