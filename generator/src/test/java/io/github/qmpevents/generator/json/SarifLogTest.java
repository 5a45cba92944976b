package io.github.qmpevents.generator.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qmpevents.generator.policy.Review;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The structure is that of the OASIS standard, sections 3.13 to 3.58. */
class SarifLogTest {
    private JsonNode log;
    private JsonNode run;

    @BeforeEach
    void write() throws IOException {
        log = log(ReviewedDocument.read().review());
        run = log.at("/runs/0");
    }

    @Test
    void whatIsFixedIsWrittenWordForWord() {
        assertThat(SarifLog.write(new Review(List.of(), List.of()), Optional.of("1.2"), Path.of("/work")))
                .isEqualTo("""
                        {
                          "$schema" : "https://json.schemastore.org/sarif-2.1.0.json",
                          "version" : "2.1.0",
                          "runs" : [
                            {
                              "tool" : {
                                "driver" : {
                                  "name" : "qmp-events",
                                  "version" : "1.2",
                                  "rules" : [ ]
                                }
                              },
                              "columnKind" : "utf16CodeUnits",
                              "results" : [ ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void everyRuleHasWhatViewersShow() {
        assertThat(run.at("/tool/driver/rules")).hasSize(3).allSatisfy(rule -> {
            assertThat(rule.get("id").textValue()).matches("QE\\d{3}");
            assertThat(rule.get("name").textValue()).matches("([A-Z][a-z]+)+");
            assertThat(rule.at("/shortDescription/text").textValue()).isNotBlank();
            assertThat(rule.at("/fullDescription/text").textValue()).isNotBlank();
            assertThat(rule.at("/help/text").textValue()).isNotBlank();
            assertThat(rule.at("/defaultConfiguration/level").textValue()).isIn("error", "warning", "note");
        });
    }

    @Test
    void everyResultNamesItsRuleAndItsPlace() {
        assertThat(run.get("results")).hasSize(3).allSatisfy(result -> {
            int index = result.get("ruleIndex").intValue();
            assertThat(run.at("/tool/driver/rules").get(index).get("id")).isEqualTo(result.get("ruleId"));
            assertThat(result.get("level").textValue()).isIn("error", "warning", "note");
            assertThat(result.at("/message/text").textValue()).isNotBlank();
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertThat(place.at("/artifactLocation/uri").textValue()).isEqualTo("a%20b/doc.txt");
            assertThat(place.at("/region/startLine").intValue()).isPositive();
            assertThat(place.at("/region/startColumn").intValue()).isPositive();
            assertThat(place.at("/region/endLine").intValue())
                    .isGreaterThanOrEqualTo(place.at("/region/startLine").intValue());
            assertThat(place.at("/region/endColumn").intValue()).isPositive();
        });
    }

    @Test
    void silencedFindingIsSuppressedWithItsReasonAndTheLineThatGivesIt() {
        JsonNode suppressed = run.at("/results/2");

        assertThat(suppressed.get("ruleId").textValue()).isEqualTo("QE107");
        assertThat(suppressed.at("/suppressions/0/kind").textValue()).isEqualTo("external");
        assertThat(suppressed.at("/suppressions/0/justification").textValue())
                .isEqualTo("nobody knows what a widget is");
        assertThat(suppressed
                        .at("/suppressions/0/location/physicalLocation/artifactLocation/uri")
                        .textValue())
                .isEqualTo("qmp-events.findings");
        assertThat(run.at("/results/0/suppressions")).isEmpty();
        assertThat(run.at("/results/0/suppressions").isArray()).isTrue();
    }

    @Test
    void withoutSilencedFindingsNoResultSpeaksOfSuppression() throws IOException {
        Review review = ReviewedDocument.read().review();

        assertThat(log(new Review(review.findings(), List.of())).at("/runs/0/results"))
                .hasSize(2)
                .noneMatch(result -> result.has("suppressions"));
    }

    @Test
    void relatedPlaceHasItsMessage() {
        JsonNode related = run.at("/results/0/relatedLocations/0");

        assertThat(related.at("/message/text").textValue()).isNotBlank();
        assertThat(related.at("/physicalLocation/region/startLine").intValue()).isEqualTo(16);
    }

    private static JsonNode log(Review review) throws IOException {
        return new ObjectMapper().readTree(SarifLog.write(review, Optional.empty(), Path.of("/work")));
    }
}
