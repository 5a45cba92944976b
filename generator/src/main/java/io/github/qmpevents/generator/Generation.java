package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.output.GeneratedFile;
import java.util.List;

/**
 * What was generated. Nothing is written yet: see {@link io.github.qmpevents.generator.output.OutputFolder}.
 *
 * @param files empty if the description has errors
 * @param commands how many commands were generated
 */
public record Generation(SpecReading reading, List<GeneratedFile> files, int commands) {
    public Generation {
        files = List.copyOf(files);
    }

    /** Sources of events alone. */
    public Generation(SpecReading reading, List<GeneratedFile> files) {
        this(reading, files, 0);
    }

    /** Whether the description has errors, so that there are no files. */
    public boolean hasErrors() {
        return reading.hasFindings(Severity.ERROR);
    }
}
