package io.github.qmpevents.generator.qapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiAlternate;
import io.github.qmpevents.generator.qapi.syntax.QapiCommand;
import io.github.qmpevents.generator.qapi.syntax.QapiDoc;
import io.github.qmpevents.generator.qapi.syntax.QapiEnum;
import io.github.qmpevents.generator.qapi.syntax.QapiEvent;
import io.github.qmpevents.generator.qapi.syntax.QapiStruct;
import io.github.qmpevents.generator.qapi.syntax.QapiUnion;
import io.github.qmpevents.generator.testing.SharedData;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** QEMU's own schemas, where they are at hand. The numbers were counted by another program. */
class QapiCorpusTest {
    private static final String ABOUT_EXAMPLES = " QE2";

    @ParameterizedTest
    @CsvSource({
        // an anonymous union of QEMU 2.1 is an alternate
        "v2.1.0/qapi-schema.json, 111, 11, 1, 33, 107, 32",
        "2016-07-13_6aae5be/qapi-schema.json, 160, 15, 2, 63, 140, 37",
        "v2.8.0/qapi-schema.json, 178, 18, 2, 72, 146, 37",
        "v4.2.0/qapi/qapi-schema.json, 255, 29, 5, 114, 187, 44",
        "v6.2.0/qapi/qapi-schema.json, 369, 34, 5, 140, 208, 49",
        "v7.2.0/qapi/qapi-schema.json, 418, 39, 6, 155, 220, 52",
        "v8.2.0/qapi/qapi-schema.json, 444, 42, 6, 170, 235, 54",
        "v9.1.0/qapi/qapi-schema.json, 456, 43, 6, 177, 238, 54",
        "v2.1.0/qga/qapi-schema.json, 8, 0, 0, 2, 23, 0",
        "2016-07-13_6aae5be/qga/qapi-schema.json, 18, 0, 1, 5, 31, 0",
        "v2.8.0/qga/qapi-schema.json, 18, 0, 1, 5, 31, 0",
        "v4.2.0/qga/qapi-schema.json, 23, 0, 1, 5, 35, 0",
        "v6.2.0/qga/qapi-schema.json, 28, 1, 1, 6, 40, 0",
        "v7.2.0/qga/qapi-schema.json, 32, 3, 1, 7, 42, 0",
        "v8.2.0/qga/qapi-schema.json, 32, 3, 2, 8, 42, 0",
        "v9.1.0/qga/qapi-schema.json, 33, 3, 2, 8, 43, 0"
    })
    void everySchemaIsReadCompletelyWithoutAFinding(
            String top, int structs, int unions, int alternates, int enums, int commands, int events) {
        ReadSchema read = ReadSchema.in(SharedData.require("corpus/qapi/" + top));

        assertThat(read.found()).allMatch(finding -> finding.contains(ABOUT_EXAMPLES));
        assertThat(Stream.of(
                                QapiStruct.class,
                                QapiUnion.class,
                                QapiAlternate.class,
                                QapiEnum.class,
                                QapiCommand.class,
                                QapiEvent.class)
                        .map(kind -> read.schema().all(kind).size()))
                .containsExactly(structs, unions, alternates, enums, commands, events);
        assertThat(read.model().events()).hasSize(events);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2.8.0", "v4.2.0", "v6.2.0", "v7.2.0", "v8.2.0", "v9.1.0"})
    void everyDefinitionHasItsCommentSinceQemu28(String tree) {
        ReadSchema read = ReadSchema.in(SharedData.require("corpus/qapi/" + tree));

        assertThat(read.schema().definitions())
                .allSatisfy(definition -> assertThat(definition.head().doc()).isPresent());
        assertThat(read.schema().all(QapiEvent.class)).allSatisfy(event -> {
            QapiDoc doc = event.head().doc().orElseThrow();
            assertThat(doc.name()).isEqualTo(event.name());
            assertThat(doc.text()).isNotEmpty();
            assertThat(doc.since()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "v2.1.0, 0",
        "2016-07-13_6aae5be, 0",
        "v2.8.0, 0",
        "v4.2.0, 26",
        "v6.2.0, 30",
        "v7.2.0, 1",
        "v8.2.0, 1",
        "v9.1.0, 1"
    })
    void someExamplesDoNotShowWhatIsDeclared(String tree, int findings) {
        assertThat(ReadSchema.in(SharedData.require("corpus/qapi/" + tree)).found())
                .hasSize(findings);
    }

    @Test
    void commentsOfQemu21AreFoundAsWell() {
        ReadSchema read = ReadSchema.in(SharedData.require("corpus/qapi/v2.1.0"));

        assertThat(read.schema().definitions())
                .filteredOn(definition -> definition.head().doc().isPresent())
                .hasSize(290);
    }

    @ParameterizedTest
    @CsvSource({
        "v8.2.0, MEMORY_FAILURE, recipient action flags",
        "v8.2.0, CPU_POLARIZATION_CHANGE, polarization",
        "v8.2.0, HV_BALLOON_STATUS_REPORT, committed available",
        "v9.1.0, JOB_STATUS_CHANGE, id status",
        "2016-07-13_6aae5be, BLOCK_IO_ERROR, device operation action *nospace reason"
    })
    void eventsHaveTheMembersThatTheSchemaGivesThem(String tree, String event, String members) {
        List<EventDefinition> events =
                ReadSchema.in(SharedData.require("corpus/qapi/" + tree)).model().events();

        assertThat(events)
                .filteredOn(definition -> definition.name().equals(event))
                .singleElement()
                .satisfies(definition ->
                        assertThat(ReadSchema.members(definition.data())).isEqualTo(members));
    }
}
