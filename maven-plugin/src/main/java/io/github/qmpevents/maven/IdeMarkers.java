package io.github.qmpevents.maven;

import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Severity;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.codehaus.plexus.build.BuildContext;

/** Shows an IDE the findings at their places, and which folders have changed. Elsewhere the build log does. */
final class IdeMarkers {
    private final BuildContext context;
    private final Path start;
    private final boolean ide;

    /**
     * Markers.
     *
     * @param start where the names of files begin
     * @param ide whether an IDE builds; the command line would log each finding once more
     */
    IdeMarkers(BuildContext context, Path start, boolean ide) {
        this.context = context;
        this.start = start;
        this.ide = ide;
    }

    /** Replaces the markers of an earlier build. */
    void show(SpecReading reading) {
        if (!ide) {
            return;
        }
        reading.sources().forEach(source -> context.removeMessages(file(source.name())));
        for (Diagnostic finding : reading.findings()) {
            File file = file(finding.range().file());
            if (Files.exists(file.toPath())) {
                mark(file, finding);
            }
        }
    }

    private void mark(File file, Diagnostic finding) {
        int severity =
                finding.severity() == Severity.ERROR ? BuildContext.SEVERITY_ERROR : BuildContext.SEVERITY_WARNING;
        String text = finding.code().id() + ": " + finding.message();
        context.addMessage(file, finding.range().line(), finding.range().column(), text, severity, null);
    }

    /** What is in a folder has changed. */
    void refresh(File folder) {
        context.refresh(folder);
    }

    private File file(String name) {
        return start.resolve(name).toFile();
    }
}
