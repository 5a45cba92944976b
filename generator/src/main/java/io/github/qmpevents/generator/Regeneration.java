package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import io.github.qmpevents.generator.output.EditedFiles;
import io.github.qmpevents.generator.output.OutputFolder;
import io.github.qmpevents.generator.output.OutputReport;
import java.io.IOException;
import java.util.Optional;

/** Brings a folder up to what a request asks for: looks first whether there is anything to do, as most often there is not. */
public final class Regeneration {
    private final OutputFolder folder;
    private final String inputs;

    /**
     * A regeneration.
     *
     * @param failOn from which findings on nothing is to be written; where that changes, findings are looked for again
     */
    public Regeneration(GenerationRequest request, Severity failOn, OutputFolder folder) {
        this.folder = folder;
        String fingerprint = request.fingerprint();
        this.inputs = fingerprint.isEmpty() ? "" : fingerprint + " " + failOn.word();
    }

    /**
     * Whether there is nothing to do. Neither reads the description nor writes anything.
     *
     * @return what to report; empty if it has to be generated
     * @throws UnusablePathException if the folder cannot be one
     * @throws IOException if reading fails
     */
    public Optional<OutputReport> upToDate() throws IOException {
        return folder.upToDate(inputs);
    }

    /**
     * Writes what was generated, as far as it is not there already.
     *
     * @param generation what came of the request; without errors, nor findings that keep it from being written
     * @throws UnusablePathException if the folder cannot be one, something is in the way that is not to be lost, or
     *     another build does not end
     * @throws IOException if reading or writing fails
     */
    public OutputReport write(Generation generation, EditedFiles edited) throws IOException {
        return folder.write(generation.files(), inputs, edited);
    }
}
