package io.github.qmpevents.generator.json;

import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.policy.FindingPolicy;
import io.github.qmpevents.generator.source.SourceText;
import java.nio.charset.StandardCharsets;

/** A small document with a finding of each kind that matters to its readers. */
final class ReviewedDocument {
    private static final String TEXT = """
            What a machine reports
            ======================

            JOB_ENDED
            ---------

            A job is over.

            Data:

            - "job": its name
            - "size": how large (json-widget)

            Example:

            { "event": "JOB_ENDED", "data": { "job": "j1" "size": 1 },
              "timestamp": { "seconds": 1700000000, "microseconds": 0 } }
            """;

    private static final String POLICY = """
            severity QE203 error: examples are tests
            silence QE107 JOB_ENDED.size: nobody knows what a widget is
            """;

    private ReviewedDocument() {}

    /** Read under the name {@code a b/doc.txt}: one error, one warning, and one silenced warning. */
    static SpecReading read() {
        return QmpEventsGenerator.read(
                SpecInput.ofBytes("a b/doc.txt", TEXT.getBytes(StandardCharsets.UTF_8)),
                new ReadingOptions(
                        MemberOverrides.NONE, FindingPolicy.parse(SourceText.of("qmp-events.findings", POLICY))));
    }
}
