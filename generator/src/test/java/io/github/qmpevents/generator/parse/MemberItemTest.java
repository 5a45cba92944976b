package io.github.qmpevents.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.testing.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberItemTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- \"size\": how large (json-int)",
                "- \"size\" : how large (json-int).",
                "-\"size\":how large (json-int)",
                "  -   \"size\":\thow large ( json-int )",
                "* 'size': how large (json-int)",
                "+ `size`: how large (json-int)",
                "- \"size\": how\nlarge (json-int)",
                "- \"size\": how large\n          (json-int)",
                "- \"size\": how large (\n  json-int\n  )",
                "- \"size\": how\n\n  large (json-int)",
                "- \"size\": how large (JSON-Int)"
            })
    void memberMayBeWrittenInManyWays(String item) {
        Reading reading = Reading.ofItems(item.split("\n"));
        Member size = reading.member("size");
        assertThat(size.type()).isEqualTo(ScalarType.INT64);
        assertThat(size.optional()).isFalse();
        assertThat(size.doc()).isEqualTo("how large");
        assertThat(reading.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(json-int, optional)",
                "(optional, json-int)",
                "(json-int; optional)",
                "(json-int optional)",
                "(json-int), optional",
                "(json-int) - optional",
                "(json-int) (optional)",
                "(json-int, Optional, since long ago)",
                "(json-int,\n  optional)",
                "(json-int) [optional]",
                "(json-int). Optional, only if known.",
                "(json-int) in bytes\n  Optional.",
                "(json-int)\n  This member is optional.",
                ", optional (json-int)"
            })
    void optionalStandsInTheGroupOrApartFromTheText(String group) {
        assertThat(Reading.ofItems(("- \"size\": how large " + group).split("\n"))
                        .member("size")
                        .optional())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an optional size (json-int)",
                "how large (json-int, not optional)",
                "(json-int) no optional part",
                "(json-int), with the head, optional parts left out",
                "(json-int). The tail is optional."
            })
    void wordOptionalInTheTextMeansNothing(String text) {
        assertThat(Reading.ofItems("- \"size\": " + text).member("size").optional())
                .isFalse();
    }

    @Test
    void memberWithoutATypeMayBeOptionalToo() {
        assertThat(Reading.ofItems("- \"size\": how large (optional)")
                        .member("size")
                        .optional())
                .isTrue();
        assertThat(Reading.ofItems("- \"size\": how large, optional.")
                        .member("size")
                        .optional())
                .isTrue();
        assertThat(Reading.ofItems("- \"size\": optional; how large")
                        .member("size")
                        .optional())
                .isTrue();
    }

    @Test
    void groupMayStandInTheMiddleAndStaysInTheText() {
        Member size = Reading.ofItems("- \"size\": how large (json-int)", "          Never less than 1.")
                .member("size");
        assertThat(size.type()).isEqualTo(ScalarType.INT64);
        assertThat(size.doc()).isEqualTo("how large (json-int) Never less than 1.");
    }

    @Test
    void groupAtTheEndIsInTheTextButNotInTheDocumentation() {
        Member size = Reading.ofItems("- \"size\": how  large (e.g. 4)", "  (json-int)")
                .member("size");
        assertThat(size.text()).isEqualTo("how large (e.g. 4) (json-int)");
        assertThat(size.doc()).isEqualTo("how large (e.g. 4)");
    }

    @Test
    void parenthesesInProseAreNoGroup() {
        Reading reading = Reading.ofItems(
                "- \"size\": how large (counted from (and with) 1) it is (json-int), or was (if known)");
        assertThat(reading.member("size").type()).isEqualTo(ScalarType.INT64);
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void typeMayStandLastInItsGroup() {
        assertThat(Reading.ofItems("- \"kind\": what it is (\"copy\" for a copy, json-string)")
                        .values("kind"))
                .containsExactly("copy");
    }

    @Test
    void itemsFurtherRightAreMembersOfTheObject() {
        Reading reading = Reading.ofItems(
                "- \"a\": x (json-object)",
                "    - \"b\": x (json-object)",
                "            - \"c\": x (json-int)",
                "    - \"d\": x (json-int)",
                "- \"e\": x (json-int)");
        assertThat(reading.members()).containsExactly("a", "e");
        assertThat(reading.member("a.b.c").type()).isEqualTo(ScalarType.INT64);
        assertThat(reading.member("a.d").range().line()).isEqualTo(13);
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void tabsReachToMultiplesOfEight() {
        Reading reading = Reading.ofItems(
                "-\t\"a\": x (json-object)",
                "\t- \"b\": x (json-int)",
                "        - \"c\": x\t(json-int)",
                "  - \"d\": x",
                "\t\t(json-int)");
        assertThat(reading.member("a.b").type()).isEqualTo(ScalarType.INT64);
        assertThat(reading.member("a.c").type()).isEqualTo(ScalarType.INT64);
        assertThat(reading.member("a.d").type()).isEqualTo(ScalarType.INT64);
        assertThat(reading.found()).containsExactly("13:6 QE104");
    }

    @Test
    void itemThatIsAlignedWithNothingIsTakenWithAWarning() {
        Reading reading =
                Reading.ofItems("- \"a\": x (json-object)", "    - \"b\": x (json-int)", "  - \"c\": x (json-int)");
        assertThat(reading.member("a.c").type()).isEqualTo(ScalarType.INT64);
        assertThat(reading.found()).containsExactly("12:6 QE104");
    }

    @Test
    void brokenItemIsAWarningAndItsNeighboursAreRead() {
        Reading reading = Reading.ofItems(
                "- \"a\": x (json-int)",
                "- what is this?",
                "- b: x (json-int)",
                "- \"c\" x (json-int)",
                "- \"d: x (json-int)");
        assertThat(reading.members()).containsExactly("a", "b", "c", "d");
        assertThat(reading.found()).containsExactly("11:3 QE101", "12:3 QE101", "13:6 QE101", "14:4 QE101");
    }

    @Test
    void typeWithoutParenthesesIsTakenWithAWarning() {
        Reading reading = Reading.ofItems("- \"size\": how large, json-int");
        assertThat(reading.member("size").type()).isEqualTo(ScalarType.INT64);
        assertThat(reading.found()).containsExactly("10:22 QE109");
    }

    @Test
    void groupThatIsNotClosedIsTakenWithAWarning() {
        Reading reading = Reading.ofItems("- \"size\": how large (json-int", "- \"name\": x (json-string)");
        assertThat(reading.member("size").type()).isEqualTo(ScalarType.INT64);
        assertThat(reading.members()).containsExactly("size", "name");
        assertThat(reading.found()).containsExactly("10:21 QE109");
    }

    @Test
    void typeWithoutJsonIsTakenWithAWarning() {
        Reading reading = Reading.ofItems("- \"size\": how large (int, optional)");
        assertThat(reading.member("size").type()).isEqualTo(ScalarType.INT64);
        assertThat(reading.member("size").optional()).isTrue();
        assertThat(reading.found()).containsExactly("10:21 QE109");
    }

    @Test
    void typeInQuotesIsText() {
        Reading reading = Reading.ofItems("- \"type\": one of \"json-int\" and so on (json-string)");
        assertThat(reading.member("type").type()).isEqualTo(ScalarType.STRING);
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void twoTypesAreAContradictionAndTheValueIsKeptAsItCame() {
        Reading reading = Reading.ofItems("- \"size\": how large (json-int, json-string)");
        assertThat(reading.member("size").type()).isEqualTo(OpaqueType.ANY);
        assertThat(reading.found()).containsExactly("10:32 QE108");
    }

    @Test
    void unknownTypeIsAWarningAndTheValueIsKeptAsItCame() {
        Reading reading = Reading.ofItems("- \"size\": how large (json-widget)");
        assertThat(reading.member("size").type()).isEqualTo(OpaqueType.ANY);
        assertThat(reading.member("size").declaredType()).contains("json-widget");
        assertThat(reading.found()).containsExactly("10:22 QE107");
    }

    @Test
    void itemsWithoutDashesAreTakenWithAWarning() {
        Reading reading =
                Reading.ofItems("\"size\": how large (json-int)", "\"name\": what it is", "  called (json-string)");
        assertThat(reading.members()).containsExactly("size", "name");
        assertThat(reading.member("name").doc()).isEqualTo("what it is called");
        assertThat(reading.found()).containsExactly("10:1 QE101", "11:1 QE101");
    }

    @Test
    void itemsMayBeNumbered() {
        Reading reading = Reading.ofItems("1. \"size\": how large (json-int)", "2) \"name\": what it is (json-string)");
        assertThat(reading.members()).containsExactly("size", "name");
        assertThat(reading.found()).isEmpty();
    }
}
