package io.github.qmpevents.generator.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.model.ArrayType;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.testing.Reading;
import org.junit.jupiter.api.Test;

class MemberTypeTest {
    private static final String TIME = "\"timestamp\": { \"seconds\": 1, \"microseconds\": 2 }";

    @Test
    void jsonTypesAreResolved() {
        Reading reading = Reading.ofItems(
                "- \"s\": x (json-string)",
                "- \"i\": x (json-int)",
                "- \"b\": x (json-bool)",
                "- \"o\": x (json-object)",
                "- \"a\": x (json-array)");
        assertThat(reading.member("s").type()).isEqualTo(ScalarType.STRING);
        assertThat(reading.member("i").type()).isEqualTo(ScalarType.INT64);
        assertThat(reading.member("b").type()).isEqualTo(ScalarType.BOOL);
        assertThat(reading.member("o").type()).isEqualTo(OpaqueType.OBJECT);
        assertThat(reading.member("a").type()).isEqualTo(new ArrayType(OpaqueType.ANY));
        assertThat(reading.found()).containsExactly("13:11 QE306");
    }

    @Test
    void arrayMaySayWhatItsElementsAre() {
        Reading reading =
                Reading.ofItems("- \"a\": x (json-array of json-string)", "- \"b\": x (json-array of json-int)");
        assertThat(reading.member("a").type()).isEqualTo(new ArrayType(ScalarType.STRING));
        assertThat(reading.member("b").type()).isEqualTo(new ArrayType(ScalarType.INT64));
        assertThat(reading.found()).isEmpty();
    }

    @Test
    void unsignedNumbersHaveAWordOfTheirOwn() {
        Reading reading = withExample("- \"n\": x (json-uint)", "{ \"n\": 18446744073709551615 }");
        assertThat(reading.member("n").type()).isEqualTo(ScalarType.UINT64);
        assertThat(reading.found()).isEmpty();
        assertThat(Reading.ofItems("- \"a\": x (json-array of json-uint)")
                        .member("a")
                        .type())
                .isEqualTo(new ArrayType(ScalarType.UINT64));
    }

    @Test
    void numberIsWholeAndSaysSo() {
        Reading reading = Reading.ofItems("- \"n\": x (json-number)");
        assertThat(reading.member("n").type()).isEqualTo(ScalarType.NUMBER);
        assertThat(reading.found()).containsExactly("10:11 QE305");
    }

    @Test
    void numberThatAnExampleShowsWithAFractionIsReal() {
        Reading reading = withExample("- \"n\": x (json-number)", "{ \"n\": 0.5 }");
        assertThat(reading.member("n").type()).isEqualTo(ScalarType.REAL);
        assertThat(reading.found()).containsExactly("7:11 QE305");
    }

    @Test
    void untypedMemberWithMembersIsAnObject() {
        Reading reading = Reading.ofItems("- \"o\": x", "  - \"i\": x (json-int)");
        assertThat(reading.member("o.i").type()).isEqualTo(ScalarType.INT64);
        assertThat(reading.member("o").inferred()).isFalse();
    }

    @Test
    void membersBelowAScalarBecomeItsNeighboursWithAWarning() {
        Reading reading =
                Reading.ofItems("- \"i\": x (json-int)", " - \"s\": x (json-string)", "- \"b\": x (json-bool)");
        assertThat(reading.members()).containsExactly("i", "s", "b");
        assertThat(reading.found()).containsExactly("11:5 QE114");
    }

    @Test
    void untypedMemberTakesTheTypeOfItsValueInTheExample() {
        Reading reading = withExample("- \"v\": x", "{ \"v\": \"y\" }");
        Member member = reading.member("v");
        assertThat(member.type()).isEqualTo(ScalarType.STRING);
        assertThat(member.inferred()).isTrue();
        assertThat(member.optional()).isFalse();
        assertThat(member.mayBeAbsent()).isTrue();
        assertThat(reading.found()).containsExactly("7:4 QE303");
        assertThat(reading.findings().get(0).message()).endsWith("taken from the example in line 8");
    }

    @Test
    void everyKindOfValueTellsAType() {
        assertThat(inferred("7")).isEqualTo(ScalarType.INT64);
        assertThat(inferred("-9223372036854775808")).isEqualTo(ScalarType.INT64);
        assertThat(inferred("18446744073709551615")).isEqualTo(ScalarType.UINT64);
        assertThat(inferred("7.5")).isEqualTo(ScalarType.REAL);
        assertThat(inferred("true")).isEqualTo(ScalarType.BOOL);
        assertThat(inferred("{ \"a\": 1 }")).isEqualTo(OpaqueType.OBJECT);
        assertThat(inferred("[ 1 ]")).isEqualTo(new ArrayType(OpaqueType.ANY));
    }

    @Test
    void memberThatNothingTellsOfIsKeptAsItCame() {
        Reading reading = withExample("- \"v\": x", "{ \"v\": null }");
        assertThat(reading.member("v").type()).isEqualTo(OpaqueType.ANY);
        assertThat(reading.found()).containsExactly("7:4 QE304");
    }

    @Test
    void examplesThatDisagreeAreAWarning() {
        Reading reading = Reading.ofEvent("Data:", "- \"v\": x", example("{ \"v\": 1 }"), example("{ \"v\": \"y\" }"));
        assertThat(reading.member("v").type()).isEqualTo(OpaqueType.ANY);
        assertThat(reading.found()).containsExactly("7:4 QE309");
    }

    @Test
    void wholeNumberInOneExampleAndFractionInAnotherIsReal() {
        Reading reading = Reading.ofEvent("Data:", "- \"v\": x", example("{ \"v\": 1 }"), example("{ \"v\": 1.5 }"));
        assertThat(reading.member("v").type()).isEqualTo(ScalarType.REAL);
    }

    @Test
    void nestedMembersTakeTheirTypesFromTheExampleToo() {
        Reading reading = Reading.ofEvent(
                "Data:", "- \"o\": x (json-object)", "  - \"v\": x", example("{ \"o\": { \"v\": true } }"));
        assertThat(reading.member("o.v").type()).isEqualTo(ScalarType.BOOL);
    }

    @Test
    void repairedExampleTellsTypesToo() {
        Reading reading =
                Reading.ofEvent("Data:", "- \"v\": x", "{ \"event\": \"E\" \"data\": { \"v\": 1 }, " + TIME + " }");
        assertThat(reading.member("v").type()).isEqualTo(ScalarType.INT64);
        assertThat(reading.event().examples().get(0).valid()).isFalse();
    }

    @Test
    void memberMayBeOfATypeDescribedElsewhere() {
        Reading reading = withExample("- \"v\": FarOff type described in a.json", "{ \"v\": { } }");
        assertThat(reading.member("v").typeRef()).contains("FarOff");
        assertThat(reading.member("v").type()).isEqualTo(OpaqueType.OBJECT);
        assertThat(reading.member("v").declaredType()).isEmpty();
        assertThat(reading.found()).containsExactly("7:8 QE301");
    }

    @Test
    void declaredTypeCountsMoreThanAMentionedOne() {
        Reading reading = Reading.ofItems("- \"v\": a name, see FarOff in a.json (json-string)");
        assertThat(reading.member("v").type()).isEqualTo(ScalarType.STRING);
        assertThat(reading.member("v").typeRef()).isEmpty();
        assertThat(reading.found()).isEmpty();
    }

    private static Object inferred(String value) {
        return withExample("- \"v\": x", "{ \"v\": " + value + " }").member("v").type();
    }

    private static Reading withExample(String item, String data) {
        return Reading.ofEvent("Data:", item, example(data));
    }

    private static String example(String data) {
        return "{ \"event\": \"E\", \"data\": " + data + ", " + TIME + " }";
    }
}
