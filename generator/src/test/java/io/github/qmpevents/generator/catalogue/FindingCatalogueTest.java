package io.github.qmpevents.generator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingCatalogueTest {
    @ParameterizedTest
    @EnumSource
    void everyCodeHasAnEntry(DiagnosticCode code) {
        assertThatCode(() -> FindingCatalogue.of(code)).doesNotThrowAnyException();
    }

    /** What cannot be without another finding. */
    private static final Map<DiagnosticCode, DiagnosticCode> BESIDE = Map.of(
            DiagnosticCode.MORE_FINDINGS, DiagnosticCode.DATA_NOT_TOLD,
            DiagnosticCode.CAN_BE_LISTED, DiagnosticCode.DATA_IN_WORDS);

    @ParameterizedTest
    @EnumSource
    void exampleHasItsFindingAtTheMarkedPlaceAndNoOther(DiagnosticCode code) {
        ExampleDocument example = FindingCatalogue.of(code).example();

        assertThat(ExampleReading.of(example).places())
                .filteredOn(
                        place -> !place.endsWith(BESIDE.getOrDefault(code, code).id()) || !BESIDE.containsKey(code))
                .containsExactly(MarkedText.place(example.place().orElseThrow()) + " " + code.id());
    }

    @ParameterizedTest
    @EnumSource
    void mendedExampleHasNone(DiagnosticCode code) {
        assertThat(ExampleReading.of(FindingCatalogue.of(code).mended()).places())
                .isEmpty();
    }

    @Test
    void explanationsAreSentencesOnShortLines() {
        for (DiagnosticCode code : DiagnosticCode.values()) {
            String explanation = FindingCatalogue.of(code).explanation();
            assertThat(explanation).as(code.id()).endsWith(".\n").matches("(?s)[A-Z].*");
            assertThat(explanation.lines()).as(code.id()).allMatch(line -> line.length() <= 88);
        }
    }
}
