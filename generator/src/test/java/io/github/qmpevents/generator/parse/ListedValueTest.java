package io.github.qmpevents.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.model.EnumValue;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.testing.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedValueTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "where to (json-string, \"up\" or \"down\")",
                "where to (json-string: \"up\", \"down\")",
                "where to (json-string; 'up' or 'down')",
                "where to (json-string, optional, \"up\" | \"down\")",
                "where to (json-string - \"up\" or \"down\")",
                "where to (json-string, possible values: \"up\", \"down\")",
                "where to (json-string, can be \"up\" (to the top) or \"down\" (elsewhere))",
                "where to (json-string), one of \"up\" or \"down\"",
                "where to (json-string, either \"up\" or \"down\")",
                "where to (json-string, one of \"up\", or \"down\")",
                "where to (json-string, \"up\" and\n \"down\")",
                "where to (\"up\" or \"down\", json-string)",
                "where to (json-string): \"up\" or \"down\"",
                "where to (json-string): \"up\", \"down\". The text \"left\" means nothing.",
                "one of (json-string):\n    \"up\", or \"down\"",
                "where to (json-string)\n    \"up\" or \"down\"",
                "where to, \"up\" or \"down\" (json-string)",
                "one of the following (json-string):\n    \"up\": to the \"top\"\n    \"down\": elsewhere",
                "one of the following (json-string):\n\n    \"up\"\n    \"down\"",
                "one of the following:\n    \"up\": to the top\n    \"down\": to the ground (json-string)",
                "one of (json-string):\n    - \"up\": to the top\n    - \"down\": elsewhere",
                "\n    \"up\": to the top\n    \"down\": elsewhere (json-string)",
                "where to (json-string \"up\" or \"down\")",
                "where to (json-string, {\"up\", \"down\"})",
                "where to (json-string = \"up\" | \"down\")",
                "one of \"up\", \"down\" (json-string)",
                "one of the following: \"up\", \"down\" (json-string)",
                "where to (json-string). Possible values are \"up\" and \"down\".",
                "where to (json-string); one of \"up\", \"down\"",
                "f(\"x\", \"y\") tells \"up\" or \"down\" (json-string)"
            })
    void valuesMayBeListedInManyWays(String text) {
        Reading reading = Reading.ofItems(("- \"way\": " + text).split("\n"));
        assertThat(reading.values("way")).containsExactly("up", "down");
        assertThat(reading.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where to. \"up\" is the usual way (json-string)",
                "where to, such as \"up\" or \"down\" (json-string)",
                "where to (e.g. \"up\" or \"down\") (json-string)",
                "where to (json-string, default \"up\")",
                "where to (json-string, if \"kind\" is \"way\" or \"path\")",
                "called with (\"up\", \"down\"); (json-string)",
                "the guest's way and the host's way (json-string)",
                "where to (json-string). Usually \"up\", but may be \"down\" some day",
                "as told by \"query-way\" or \"query-path\" (json-string)",
                "only if \"kind\" is \"way\" or \"path\" (json-string)",
                "where to (json-string). Only with \"up\" or \"down\".",
                "where to (json-string, \"up\" if nobody knows)",
                "where to (json-string)\n  \"up\" is the usual way",
                "between \"here\" and \"there\" (json-string)"
            })
    void quotationsInTheTextAreNoValues(String text) {
        assertThat(Reading.ofItems(("- \"way\": " + text).split("\n"))
                        .member("way")
                        .type())
                .isEqualTo(ScalarType.STRING);
    }

    @Test
    void glossesAreKeptWithTheirValues() {
        Reading reading = Reading.ofItems(
                "- \"way\": where to (json-string; \"up\" for the top",
                "                               \"down\" for the",
                "                               ground)");
        assertThat(values(reading))
                .containsExactly(new EnumValue("up", "for the top"), new EnumValue("down", "for the ground"));
    }

    @Test
    void glossesOnLinesMayGoOnOnTheNextLine() {
        Reading reading = Reading.ofItems(
                "- \"way\": one of the following (json-string):",
                "    \"up\": to the top,",
                "          where it is cold",
                "    \"down\": elsewhere");
        assertThat(values(reading))
                .containsExactly(
                        new EnumValue("up", "to the top, where it is cold"), new EnumValue("down", "elsewhere"));
    }

    @Test
    void currentlyAlwaysIsAListOfOneValue() {
        Reading reading = Reading.ofItems("- \"way\": where to (json-string, currently always \"up\").");
        assertThat(values(reading)).containsExactly(new EnumValue("up", ""));
        assertThat(reading.member("way").doc()).isEqualTo("where to");
    }

    @Test
    void valuesWithoutATypeMakeAStringAndAreTold() {
        Reading reading = Reading.ofItems("- \"way\": where to, 'up' or 'down'");
        assertThat(reading.values("way")).containsExactly("up", "down");
        assertThat(reading.member("way").declaredType()).isEmpty();
        assertThat(reading.member("way").inferred()).isFalse();
        assertThat(reading.found()).containsExactly("10:4 QE310");
    }

    @Test
    void valueThatIsNoNameGetsNoConstantAndIsAWarning() {
        Reading reading =
                Reading.ofItems("- \"way\": where to (json-string, \"up\", \"\", \"2nd\", \"a b\" or \"$x\")");
        assertThat(reading.values("way")).containsExactly("up", "2nd");
        assertThat(reading.found()).containsExactly("10:40 QE110", "10:51 QE110", "10:60 QE110");
    }

    @Test
    void valueListedTwiceIsAWarning() {
        Reading reading = Reading.ofItems("- \"way\": where to (json-string, \"up\", \"down\" or \"up\")");
        assertThat(reading.values("way")).containsExactly("up", "down");
        assertThat(reading.found()).containsExactly("10:50 QE111");
    }

    @Test
    void valuesThatDifferInPunctuationOnlyAreBothKeptWithAWarning() {
        Reading reading = Reading.ofItems("- \"way\": where to (json-string, \"a-b\", \"A_B\")");
        assertThat(reading.values("way")).containsExactly("a-b", "A_B");
        assertThat(reading.found()).containsExactly("10:41 QE011");
    }

    @Test
    void valuesOfANumberAreLeftOutWithAWarning() {
        Reading reading = Reading.ofItems("- \"way\": where to (json-int, \"1\" or \"2\")");
        assertThat(reading.member("way").type()).isEqualTo(ScalarType.INT64);
        assertThat(reading.found()).containsExactly("10:31 QE113");
    }

    @Test
    void quotationOverALineEndDoesNotShiftTheOthers() {
        Reading reading = Reading.ofItems(
                "- \"way\": what is called \"the", "  way\" of things (json-string, \"up\" or \"down\")");
        assertThat(reading.values("way")).containsExactly("up", "down");
    }

    private static List<EnumValue> values(Reading reading) {
        return ((EnumType) reading.member("way").type()).values();
    }
}
