package io.github.qmpevents.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Integers are exact or refused, however they are written. */
class NumbersTest {
    /** The literal, then its value as int64 and as uint64; empty if it does not fit. */
    @ParameterizedTest
    @CsvSource({
        "0,0,0",
        "-0,0,0",
        "-0.0,0,0",
        "0e999999999,0,0",
        "0.000,0,0",
        "1,1,1",
        "-1,-1,",
        "1.0,1,1",
        "1.50,,",
        "-1.0,-1,",
        "1e3,1000,1000",
        "1E+3,1000,1000",
        "1e-0,1,1",
        "1000e-3,1,1",
        "1500e-3,,",
        "1.5e1,15,15",
        "1e-1,,",
        "0.1e1,1,1",
        "1e0000000000000000003,1000,1000",
        "1e-0000000000000000003,,",
        "100e-00000000000000002,1,1",
        "2147483647,2147483647,2147483647",
        "2147483648,2147483648,2147483648",
        "-2147483648,-2147483648,",
        "-2147483649,-2147483649,",
        "4294967295,4294967295,4294967295",
        "4294967296,4294967296,4294967296",
        "9007199254740991,9007199254740991,9007199254740991",
        "9007199254740992,9007199254740992,9007199254740992",
        "9007199254740993,9007199254740993,9007199254740993",
        "9007199254740993.0,9007199254740993,9007199254740993",
        "999999999999999999,999999999999999999,999999999999999999",
        "9223372036854775806,9223372036854775806,9223372036854775806",
        "9223372036854775807,9223372036854775807,9223372036854775807",
        "9223372036854775807.0,9223372036854775807,9223372036854775807",
        "9223372036854775807.1,,",
        "9223372036854775808,,9223372036854775808",
        "-9223372036854775808,-9223372036854775808,",
        "-9223372036854775809,,",
        "0.9223372036854775807e19,9223372036854775807,9223372036854775807",
        "1e18,1000000000000000000,1000000000000000000",
        "1e19,,10000000000000000000",
        "18446744073709551614,,18446744073709551614",
        "18446744073709551615,,18446744073709551615",
        "18446744073709551616,,",
        "1.8446744073709551615e19,,18446744073709551615",
        "1e20,,",
        "-1e19,,",
        "1e999999999,,",
        "1e-999999999,,",
        "1e99999999999999999999,,",
        "-1e-99999999999999999999,,"
    })
    void areExactOrDoNotFit(String literal, String signed, String unsigned) {
        JsonNumber number = (JsonNumber) JsonValue.parse(literal);
        assertThat(number.literal()).isEqualTo(literal);
        assertThat(number.isLong()).isEqualTo(signed != null);
        assertThat(number.isUnsignedLong()).isEqualTo(unsigned != null);
        if (signed != null) {
            assertThat(number.longValue()).isEqualTo(Long.parseLong(signed));
            assertThat(reader(literal).readLong()).isEqualTo(Long.parseLong(signed));
        } else {
            assertThatThrownBy(number::longValue).isInstanceOf(ArithmeticException.class);
            assertDoesNotFit(() -> reader(literal).readLong());
        }
        if (unsigned != null) {
            assertThat(number.unsignedLongValue()).isEqualTo(Long.parseUnsignedLong(unsigned));
            assertThat(reader(literal).readUnsignedLong()).isEqualTo(Long.parseUnsignedLong(unsigned));
        } else {
            assertThatThrownBy(number::unsignedLongValue).isInstanceOf(ArithmeticException.class);
            assertDoesNotFit(() -> reader(literal).readUnsignedLong());
        }
    }

    @Test
    void doublesAreTheNearestOnesAndNeverInfinite() {
        assertThat(reader("1.25").readDouble()).isEqualTo(1.25);
        assertThat(reader("-0").readDouble()).isEqualTo(-0.0);
        assertThat(reader("1e-999999999").readDouble()).isZero();
        assertThat(reader("1.7976931348623157e308").readDouble()).isEqualTo(Double.MAX_VALUE);
        assertDoesNotFit(() -> reader("1e400").readDouble());
        assertDoesNotFit(() -> reader("-1e999999999").readDouble());
    }

    @Test
    void aNumberThatDoesNotFitIsNotConsumed() {
        JsonReader in = reader("1.5");
        assertDoesNotFit(in::readLong);
        assertThat(in.readDouble()).isEqualTo(1.5);
    }

    @Test
    void bigDecimalsAreExactAndNotWrittenOut() {
        assertThat(JsonNumber.ofLiteral("1.50e3").bigDecimalValue()).isEqualTo(new BigDecimal("1.50e3"));
        assertThat(JsonNumber.ofLiteral("1e999999999").bigDecimalValue().scale())
                .isEqualTo(-999999999);
        JsonNumber huge = JsonNumber.ofLiteral("1e9999999999");
        assertThatThrownBy(huge::bigDecimalValue).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void numbersOfProgramsAreWrittenExactly() {
        assertThat(JsonNumber.of(Long.MIN_VALUE).json()).isEqualTo("-9223372036854775808");
        assertThat(JsonNumber.ofUnsigned(-1).json()).isEqualTo("18446744073709551615");
        assertThat(JsonNumber.of(1e300).doubleValue()).isEqualTo(1e300);
        assertThatThrownBy(() -> JsonNumber.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonNumber.ofLiteral("1 ,2")).isInstanceOf(JsonSyntaxException.class);
        assertThatThrownBy(() -> JsonNumber.ofLiteral("x")).isInstanceOf(JsonSyntaxException.class);
    }

    private static JsonReader reader(String json) {
        return JsonReader.of(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertDoesNotFit(org.assertj.core.api.ThrowableAssert.ThrowingCallable read) {
        assertThatThrownBy(read)
                .isInstanceOfSatisfying(
                        DecodeException.class,
                        e -> assertThat(e.problem()).isEqualTo(DecodeException.Problem.NUMBER_DOES_NOT_FIT));
    }
}
