package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.qapi.source.QapiInput;
import io.github.qmpevents.generator.testing.SharedData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** QEMU's own documents against its own schemas, where they are at hand. */
class ReferenceComparisonTest {
    private static final Pattern PATH = Pattern.compile("[A-Z][A-Z_]+(?:\\.[a-z0-9_-]+)*");

    @Test
    void theReferenceDocumentDisagreesWithItsSchemaWhereItIsExpectedTo() throws IOException {
        assertThat(disagreements(document("2016-07-13_6aae5be"), "2016-07-13_6aae5be"))
                .containsExactlyElementsOf(expected("2016-07-13_6aae5be.csv"));
    }

    @Test
    void theDocumentOfQemu21DisagreesWithItsSchemaWhereItIsExpectedTo() throws IOException {
        assertThat(disagreements(document("2014-07-24_032badd"), "v2.1.0"))
                .containsExactlyElementsOf(expected("2014-07-24_032badd.csv"));
    }

    @Test
    void theBundledDocumentLacksOneEventThatItsModelLacksToo() {
        assertThat(disagreements(SpecInput.bundled("2.7"), "2016-07-13_6aae5be"))
                .containsExactly("1,QE401,BLOCK_WRITE_THRESHOLD");
    }

    @ParameterizedTest
    @CsvSource({"7.2, v7.2.0", "9.1, v9.1.0"})
    void theBundledDocumentsOfLaterReleasesAgreeWithTheirSchemas(String version, String schema) {
        assertThat(disagreements(SpecInput.bundled(version), schema)).isEmpty();
    }

    private static SpecInput document(String name) {
        return SpecInput.ofFile(SharedData.require("corpus/qmp-events/" + name + ".txt"));
    }

    private static List<String> disagreements(SpecInput document, String schema) {
        QapiInput input = QapiInput.of(SharedData.require("corpus/qapi/" + schema));
        return QmpEventsGenerator.compare(QmpEventsGenerator.read(document, MemberOverrides.NONE), input)
                .findings()
                .stream()
                .filter(finding -> finding.code().id().startsWith("QE4"))
                .map(finding -> finding.range().line() + "," + finding.code().id() + "," + path(finding))
                .toList();
    }

    private static String path(Diagnostic finding) {
        Matcher matcher = PATH.matcher(finding.message());
        assertThat(matcher.find()).as(finding.message()).isTrue();
        return matcher.group();
    }

    private static List<String> expected(String name) throws IOException {
        try (InputStream in = ReferenceComparisonTest.class.getResourceAsStream("/comparison/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
