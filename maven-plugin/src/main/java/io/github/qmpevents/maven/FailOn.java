package io.github.qmpevents.maven;

import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.Severity;
import org.apache.maven.plugin.MojoFailureException;

/** From which findings on a build fails. */
record FailOn(Severity severity) {
    /**
     * Reads a severity's word.
     *
     * @throws io.github.qmpevents.generator.diagnostic.ConfigurationException if it is none
     */
    static FailOn parse(String word) {
        return new FailOn(Severity.failOn(word));
    }

    /** Fails if there is a finding that grave; errors fail in any case. */
    void check(SpecReading reading) throws MojoFailureException {
        if (reading.hasFindings(Severity.ERROR)) {
            throw failure(reading, "errors");
        }
        if (reading.hasFindings(severity)) {
            throw failure(reading, "findings, and failOn is " + severity.word());
        }
    }

    private static MojoFailureException failure(SpecReading reading, String what) {
        return new MojoFailureException(
                "nothing was generated, because " + reading.name() + " has " + what + "; they are listed above");
    }
}
