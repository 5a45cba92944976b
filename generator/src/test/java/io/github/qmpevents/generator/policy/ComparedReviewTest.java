package io.github.qmpevents.generator.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.Comparison;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.qapi.source.QapiInput;
import io.github.qmpevents.generator.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy where a document is compared with a schema. */
class ComparedReviewTest {
    private static final String DOCUMENT = """
            What a machine reports
            ======================

            JOB_ENDED
            ---------

            Data:

            - "job": its name (json-string)
            """;

    @TempDir
    private Path work;

    @Test
    void silenceOfADisagreementHoldsForTheMemberAndTheEvent() throws IOException {
        Comparison comparison = compare("""
                silence QE405 JOB_ENDED.job: always there in our builds
                silence QE401 STOP: we never stop
                """);

        assertThat(codes(comparison)).isEmpty();
        assertThat(comparison.review().silenced())
                .extracting(silenced -> silenced.finding().subject().orElse(""))
                .containsExactlyInAnyOrder("JOB_ENDED.job", "STOP");
    }

    @Test
    void lineWithoutUseIsFoundNowThatItCanBeDecided() throws IOException {
        assertThat(codes(compare("silence QE407 JOB_ENDED.job: x\n"))).containsExactly("QE401", "QE405", "QE601");
    }

    @Test
    void severityHoldsForDisagreementsAndDoesNotStopTheComparison() throws IOException {
        Comparison comparison = compare("severity QE405 error: such messages are lost\nseverity QE504 error: x\n");

        assertThat(comparison.findings())
                .extracting(finding ->
                        finding.code().id() + " " + finding.severity().word())
                .containsExactly("QE401 warning", "QE405 error");
    }

    private static List<String> codes(Comparison comparison) {
        return comparison.findings().stream()
                .map(finding -> finding.code().id())
                .toList();
    }

    private Comparison compare(String policy) throws IOException {
        Path schema = Files.writeString(
                work.resolve("qapi-schema.json"),
                "{ 'event': 'JOB_ENDED', 'data': { '*job': 'str' } }\n{ 'event': 'STOP' }\n");
        ReadingOptions options =
                new ReadingOptions(MemberOverrides.NONE, FindingPolicy.parse(SourceText.of("f", policy)));
        SpecInput input = SpecInput.ofBytes("doc.txt", DOCUMENT.getBytes(StandardCharsets.UTF_8));
        return QmpEventsGenerator.compare(QmpEventsGenerator.read(input, options), QapiInput.of(schema));
    }
}
