package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.policy.FindingPolicy;
import io.github.qmpevents.generator.qapi.configure.ConfigurationParser;
import io.github.qmpevents.generator.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Descriptions of several releases at once. */
class SpanTest {
    private static SpecInput document(String release, String type) {
        String text = "Events\n======\n\nJOB_ENDED\n---------\n\nIt is over.\n\nData:\n\n- \"done\": bytes (" + type
                + ")\n\nExample:\n\n{ \"event\": \"JOB_ENDED\", \"data\": {},"
                + " \"timestamp\": { \"seconds\": 1, \"microseconds\": 2 } }\n";
        return SpecInput.ofBytes(release + ".txt", text.getBytes(StandardCharsets.UTF_8))
                .ofRelease(release);
    }

    private static SpecReading read(SpecInput input, MemberOverrides overrides) {
        return QmpEventsGenerator.read(input, overrides);
    }

    private static Set<String> names(EventModel model) {
        return new HashSet<>(model.events().stream().map(EventDefinition::name).toList());
    }

    @Test
    void theBundledSpanHasTheEventsOfEachOfItsReleasesAndNoFinding() {
        SpecReading span = read(SpecInput.bundled("2.7-9.1"), MemberOverrides.NONE);

        assertThat(span.model().releases()).containsExactly("2.7", "7.2", "9.1");
        assertThat(span.findings()).extracting(Diagnostic::message).isEmpty();
        for (String release : span.model().releases()) {
            EventModel one =
                    read(SpecInput.bundled(release), MemberOverrides.NONE).model();
            assertThat(one.releases()).containsExactly(release);
            assertThat(names(span.model())).containsAll(names(one));
        }
    }

    @Test
    void partOfTheBundledReleasesMayBeASpan() {
        assertThat(read(SpecInput.bundled("7.2-9.1"), MemberOverrides.NONE)
                        .model()
                        .releases())
                .containsExactly("7.2", "9.1");
        assertThat(SpecInput.bundled("7.2-9.1").label()).isEqualTo("qmp-events 7.2-9.1 (bundled)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.0-9.1 | there is no bundled event document of QEMU 3.0; choose one of 2.7, 7.2, 9.1, or a span of them such as 2.7-9.1",
                "9.1-2.7 | the span 9.1-2.7 ends before it begins; write 2.7-9.1",
                "[2.7,9.1] | there is no bundled event document of QEMU [2.7,9.1]; choose one of 2.7, 7.2, 9.1, or a span of them such as 2.7-9.1"
            })
    void whatIsNoSpanOfBundledReleasesIsRefused(String word, String message) {
        assertThatThrownBy(() -> SpecInput.bundled(word))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message);
    }

    @Test
    void severalDescriptionsAreMergedInTheOrderOfTheirReleases() {
        SpecReading reading = read(
                SpecInput.merged(
                        List.of(document("10.0", "json-int, optional"), document("9.1", "json-int, optional"))),
                MemberOverrides.NONE);

        assertThat(reading.model().releases()).containsExactly("9.1", "10.0");
        assertThat(reading.name()).isEqualTo("9.1.txt, 10.0.txt");
        assertThat(reading.texts()).extracting(SourceText::name).containsExactly("9.1.txt", "10.0.txt");
    }

    @Test
    void aDescriptionWithoutItsReleaseCannotBeMerged() {
        SpecInput unknown = SpecInput.ofBytes("events.txt", new byte[0]);

        assertThatThrownBy(() -> SpecInput.merged(List.of(document("9.1", "json-int"), unknown)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("it is not told which QEMU events.txt describes; put its release before it, such as"
                        + " 7.2=events.txt");
    }

    @Test
    void twoDescriptionsOfOneReleaseCannotBeMerged() {
        assertThatThrownBy(() -> SpecInput.merged(List.of(document("9.1", "json-int"), document("9.1.0", "json-int"))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("both 9.1.txt and 9.1.0.txt are said to describe QEMU 9.1; give each its release");
    }

    @Test
    void anOverrideSettlesWhatReleasesDisagreeAbout() {
        SpecInput span = SpecInput.merged(
                List.of(document("2.7", "json-int, optional"), document("9.1", "json-string, optional")));

        assertThat(read(span, MemberOverrides.NONE).findings())
                .extracting(finding -> finding.code().id())
                .containsExactly("QE701");
        assertThat(read(span, MemberOverrides.parse(List.of("JOB_ENDED.done=string")))
                        .findings())
                .isEmpty();
    }

    @Test
    void aPolicySilencesTheDisagreement() {
        SpecInput span = SpecInput.merged(
                List.of(document("2.7", "json-int, optional"), document("9.1", "json-string, optional")));
        FindingPolicy policy =
                FindingPolicy.parse(SourceText.of("findings", "silence QE701 JOB_ENDED.done: both are read\n"));

        SpecReading reading = QmpEventsGenerator.read(span, new ReadingOptions(MemberOverrides.NONE, policy));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.review().silenced()).hasSize(1);
    }

    @Test
    void conditionsAreOfNoUseIfNoDescriptionIsASchema() {
        ReadingOptions built = ReadingOptions.NONE.with(ConfigurationParser.parse(List.of("CONFIG_SPICE=no")));

        assertThatThrownBy(() -> QmpEventsGenerator.read(SpecInput.bundled("2.7-9.1"), built))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("which is not a QAPI schema");
    }

    @Test
    void anotherReleaseIsAnotherInput() {
        SpecInput one = document("9.1", "json-int");

        assertThat(fingerprint(one)).isNotEqualTo(fingerprint(one.ofRelease("9.0")));
        assertThat(fingerprint(SpecInput.bundled("2.7-9.1"))).isNotEqualTo(fingerprint(SpecInput.bundled("7.2-9.1")));
    }

    private static String fingerprint(SpecInput input) {
        Fingerprint fingerprint = new Fingerprint();
        input.addTo(fingerprint);
        return fingerprint.word();
    }
}
