package io.github.qmpevents.generator.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.GenerationRequest;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.ReadingOptions;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.SpecReading;
import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.source.SourceText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {
    private static final String DOCUMENT = """
            What a machine reports
            ======================

            JOB_ENDED, JOB_GONE
            -------------------

            A job is over.

            Data:

            - "job": its name
            - "at": where (json-object)
              - "host": its name

            STOP
            ----

            Data:

            - "why": the reason
            """;

    @Test
    void findingOfASilencedMemberIsNotShown() {
        SpecReading reading = read("silence QE304 JOB_ENDED.job: nobody knows\n");

        assertThat(reading.findings())
                .extracting(finding -> finding.subject().orElse(""))
                .containsExactly("JOB_ENDED.at.host", "STOP.why");
        assertThat(reading.review().silenced()).singleElement().satisfies(silenced -> {
            assertThat(silenced.finding().subject()).contains("JOB_ENDED.job");
            assertThat(silenced.by().reason()).isEqualTo("nobody knows");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"JOB_ENDED.at", "JOB_ENDED.at.host"})
    void memberStandsForThoseInIt(String subject) {
        assertThat(read("silence QE304 " + subject + ": x\n").review().silenced())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JOB_ENDED", "JOB_GONE"})
    void eventStandsForAllOfItsSectionByAnyNameInTheHeading(String event) {
        SpecReading reading = read("silence QE304 " + event + ": x\n");

        assertThat(reading.review().silenced()).hasSize(2);
        assertThat(reading.findings()).hasSize(1);
    }

    @Test
    void otherFindingsOfTheSubjectAreShown() {
        assertThat(read("silence QE303 STOP.why: x\n").findings())
                .extracting(finding -> finding.code().id() + " " + finding.message())
                .endsWith("QE601 there is no QE303 to silence in STOP.why any more")
                .hasSize(4);
    }

    @Test
    void lineWithoutUseIsFoundInTheFileOfThePolicy() {
        assertThat(read("\nsilence QE303 STOP: x\n").findings())
                .last()
                .satisfies(finding -> assertThat(finding.range().place()).isEqualTo("f:2:15"))
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void lineThatSilencesWhatAnotherOneDoesTooHasItsUse() {
        SpecReading reading = read("silence QE304 STOP: x\nsilence QE304 STOP.why: y\n");

        assertThat(reading.findings()).noneMatch(finding -> finding.code().id().equals("QE601"));
        assertThat(reading.review().silenced()).hasSize(1);
    }

    @Test
    void findingInTheLinesOfAMemberIsAboutIt() {
        String document = DOCUMENT.replace("\"host\": its name", "\"host\": its\u202E name, json-string");

        assertThat(QmpEventsGenerator.read(input(document), ReadingOptions.NONE).findings())
                .filteredOn(finding -> finding.range().line() == 13)
                .extracting(
                        finding -> finding.code().id() + " " + finding.subject().orElse(""))
                .containsExactly("QE006 JOB_ENDED.at.host", "QE109 JOB_ENDED.at.host");
    }

    @Test
    void severityIsThatOfThePolicy() {
        assertThat(read("severity QE304 info: x\n").hasFindings(Severity.WARNING))
                .isFalse();
        assertThat(read("severity QE304 error: x\n").hasFindings(Severity.ERROR))
                .isTrue();
    }

    @Test
    void lineWithoutUseCanBeAnError() {
        assertThat(read("silence QE303 STOP: x\nseverity QE601 error: keep this file short\n")
                        .hasFindings(Severity.ERROR))
                .isTrue();
    }

    @Test
    void whatIsRaisedToAnErrorStopsTheGeneration() {
        Generation generation = QmpEventsGenerator.generate(
                new GenerationRequest(input(DOCUMENT), "a.b", options("severity QE304 error: x\n")));

        assertThat(generation.hasErrors()).isTrue();
        assertThat(generation.files()).isEmpty();
    }

    @Test
    void whatIsRaisedAndSilencedDoesNotStopIt() {
        String policy = "severity QE304 error: x\nsilence QE304 JOB_ENDED: y\nsilence QE304 STOP: z\n";

        assertThat(QmpEventsGenerator.generate(new GenerationRequest(input(DOCUMENT), "a.b", options(policy)))
                        .files())
                .isNotEmpty();
    }

    @Test
    void unknownEventOrMemberIsToldWithItsPlaceAndWhatMayBeMeant() {
        assertThatThrownBy(() -> read("silence QE304 STOPP: x\n"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("f:1:15: the document has no event STOPP; did you mean STOP?");
        assertThatThrownBy(() -> read("silence QE304 STOP.wy: x\n"))
                .hasMessage("f:1:15: the document has no member STOP.wy; did you mean STOP.why?");
        assertThatThrownBy(() -> read("silence QE304 *: x\n"))
                .hasMessage("f:1:15: the document has no event *; write EVENT or EVENT.member");
    }

    @Test
    void documentWithErrorsIsNotHeldAgainstThePolicy() {
        assertThat(QmpEventsGenerator.read(input("T\n=\n"), options("silence QE304 STOPP: x\n"))
                        .findings())
                .noneMatch(finding -> finding.code().id().equals("QE601"));
    }

    @Test
    void whatOnlyASchemaTellsIsLeftAloneWithoutOne() {
        assertThat(read("silence QE401 NEWER: x\nsilence QE405 STOP.why: y\n").findings())
                .noneMatch(finding -> finding.code().id().equals("QE601"));
    }

    private static SpecReading read(String policy) {
        return QmpEventsGenerator.read(input(DOCUMENT), options(policy));
    }

    private static SpecInput input(String document) {
        return SpecInput.ofBytes("doc.txt", document.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadingOptions options(String policy) {
        return new ReadingOptions(MemberOverrides.NONE, FindingPolicy.parse(SourceText.of("f", policy)));
    }
}
