package io.github.qmpevents.generator.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.model.EnumType;
import io.github.qmpevents.generator.syntax.Limits;
import io.github.qmpevents.generator.testing.Reading;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndLimitsTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "A-b_9", "x509_dname", "__com.redhat-x_drive", "class"})
    void nameOfQemusOwnFormIsGood(String name) {
        Reading reading = Reading.ofItems("- \"" + name + "\": x (json-int)");
        assertThat(reading.members()).containsExactly(name);
        assertThat(reading.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9a", "_a", "a b", "a.b", "p\u0430th", "a\u200Bb", "__a", "*/"})
    void nameOfAnotherFormIsAnErrorAndTheMemberIsLeftOut(String name) {
        Reading reading = Reading.ofItems("- \"" + name + "\": x (json-int)", "- \"b\": x (json-int)");
        assertThat(reading.members()).containsExactly("b");
        assertThat(reading.found()).contains("10:4 QE102");
    }

    @Test
    void nameMayHave128CharactersAndNoMore() {
        assertThat(Reading.ofItems("- \"" + "x".repeat(128) + "\": x (json-int)")
                        .found())
                .isEmpty();
        assertThat(Reading.ofItems("- \"" + "x".repeat(129) + "\": x (json-int)")
                        .found())
                .containsExactly("10:4 QE102");
    }

    @Test
    void longNameIsQuotedInPart() {
        Reading reading = Reading.ofItems("- \"" + "x".repeat(5_000) + "\": x (json-int)");
        assertThat(reading.findings().get(0).message()).hasSizeLessThan(200).contains("xxx...");
    }

    @Test
    void eventDescribedTwiceIsAnErrorAtTheSecond() {
        Reading reading =
                Reading.of("T", "==", "", "E", "--", "One.", "Data: None.", "", "E", "--", "Two.", "Data: None.");
        assertThat(reading.found()).containsExactly("9:1 QE010");
        assertThat(reading.event().summary()).isEqualTo("One.");
        assertThat(reading.names()).containsExactly("E");
    }

    @Test
    void memberDescribedTwiceIsAnErrorAtTheSecond() {
        Reading reading = Reading.ofItems("- \"a\": x (json-int)", "- \"b\": x (json-int)", "- \"a\": x (json-string)");
        assertThat(reading.found()).containsExactly("12:4 QE103");
        assertThat(reading.members()).containsExactly("a", "b");
    }

    @Test
    void sameNameInAnotherObjectIsAnother() {
        assertThat(Reading.ofItems(
                                "- \"a\": x (json-object)", "  - \"a\": x (json-object)", "    - \"a\": x (json-int)")
                        .found())
                .isEmpty();
    }

    @Test
    void namesThatDifferInCaseOrPunctuationOnlyAreAWarningAtTheLater() {
        Reading reading = Reading.ofItems(
                "- \"get-it\": x (json-int)", "- \"getIt\": x (json-int)", "- \"get_It\": x (json-int)");
        assertThat(reading.members()).hasSize(3);
        assertThat(reading.found()).containsExactly("11:4 QE011", "12:4 QE011");
    }

    @Test
    void eventsThatDifferInPunctuationOnlyAreAWarningAtTheLater() {
        Reading reading = Reading.of("T", "==", "", "A_B", "--", "Data: None.", "", "A-B", "--", "Data: None.");
        assertThat(reading.names()).hasSize(2);
        assertThat(reading.found()).containsExactly("8:1 QE011");
    }

    @Test
    void objectsMayNestToTheLimitAndNoDeeper() {
        assertThat(Reading.ofItems(nested(Limits.DEPTH)).found()).isEmpty();
        assertThat(Reading.ofItems(nested(Limits.DEPTH + 2)).found())
                .contains((10 + Limits.DEPTH) + ":" + (4 + Limits.DEPTH) + " QE105")
                .filteredOn(found -> found.endsWith("QE105"))
                .hasSize(1);
    }

    @Test
    void thousandMembersAreReadAndMoreAreAnError() {
        assertThat(Reading.ofItems(members(Limits.MEMBERS)).found()).isEmpty();
        Reading reading = Reading.ofItems(members(Limits.MEMBERS + 5));
        assertThat(reading.found()).containsExactly((10 + Limits.MEMBERS) + ":4 QE106");
        assertThat(reading.members()).hasSize(Limits.MEMBERS);
    }

    @Test
    void thousandValuesAreReadAndMoreAreAnError() {
        assertThat(Reading.ofItems(values(Limits.VALUES)).found()).isEmpty();
        Reading reading = Reading.ofItems(values(Limits.VALUES + 5));
        assertThat(reading.found()).singleElement().asString().endsWith("QE112");
        assertThat(((EnumType) reading.member("k").type()).values()).hasSize(Limits.VALUES);
    }

    @Test
    void tenThousandEventsAreReadAndMoreAreAnError() {
        Reading reading = Reading.ofText("T\n==\n\n" + events(Limits.EVENTS + 5));
        assertThat(reading.found()).containsExactly((4 + 3 * Limits.EVENTS) + ":1 QE008");
        assertThat(reading.names()).hasSize(Limits.EVENTS);
    }

    private static String events(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "E" + i + "\n--\nData: None.\n")
                .collect(Collectors.joining());
    }

    private static String[] nested(int depth) {
        return IntStream.range(0, depth)
                .mapToObj(i -> " ".repeat(i) + "- \"m\": x (" + (i == depth - 1 ? "json-int" : "json-object") + ")")
                .toArray(String[]::new);
    }

    private static String[] members(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "- \"m" + i + "\": x (json-int)")
                .toArray(String[]::new);
    }

    private static String values(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"v" + i + "\"")
                .collect(Collectors.joining(", ", "- \"k\": x (json-string, ", ")"));
    }
}
