package io.github.qmpevents.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.json.DecodeException.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Numbers at the limits of types, in all places where a number may end. */
class NumberTableTest {
    private static final List<String> LITERALS = List.of(
            "0",
            "-0",
            "0.0",
            "-0.0",
            "0e5",
            "-0E-5",
            "0e999999999",
            "0e99999999999",
            "1",
            "-1",
            "7",
            "12",
            "1234567",
            "12345678",
            "123456789",
            "1234567890123456",
            "12345678901234567",
            "-12345678901234567",
            "123456789012345678",
            "-123456789012345678",
            "999999999999999999",
            "1000000000000000000",
            "-1000000000000000000",
            "1234567890123456789",
            "-1234567890123456789",
            "9999999999999999999",
            "12345678901234567890",
            "99999999999999999999",
            "123456789012345678901",
            "2147483646",
            "2147483647",
            "2147483648",
            "-2147483647",
            "-2147483648",
            "-2147483649",
            "4294967295",
            "4294967296",
            "9007199254740991",
            "9007199254740992",
            "9007199254740993",
            "-9007199254740993",
            "9223372036854775806",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775807",
            "-9223372036854775808",
            "-9223372036854775809",
            "18446744073709551614",
            "18446744073709551615",
            "18446744073709551616",
            "-18446744073709551615",
            "27670116110564327424",
            "36893488147419103232",
            "1.0",
            "1.5",
            "-1.0",
            "0.1",
            "100.00",
            "9223372036854775807.0",
            "9223372036854775807.5",
            "1e3",
            "1E+3",
            "1e-3",
            "1000e-3",
            "1.5e1",
            "1e18",
            "1e19",
            "1e20",
            "-1e18",
            "1.8446744073709551615e19",
            "1844674407370955161.5e1",
            "1e0000000000000000003",
            "1e308",
            "1.7976931348623157e308",
            "1.7976931348623159e308",
            "-1e309",
            "4.9e-324",
            "2e-324",
            "1e999999999",
            "1e99999999999",
            "-1e-99999999999",
            "0.30000000000000004",
            "2.2250738585072011e-308",
            "123456789012345680000");

    /** What is no number, whatever stands before. */
    private static final List<String> MALFORMED = List.of(
            "00",
            "01",
            "-00",
            "-01",
            "-",
            "--1",
            "+1",
            ".5",
            "-.5",
            "1.",
            "1.e5",
            "1e",
            "1e+",
            "1E-",
            "1.5.5",
            "1e5e5",
            "1e5.5",
            "0x1",
            "1_000",
            "0-",
            "1-1",
            "NaN",
            "Infinity",
            "-Infinity",
            "1a",
            "12345678x");

    private static final List<String> ENDS = List.of("", " ", "\r", "\n", "\t", "\r\n");

    /** They would go on with the number if they were read. */
    private static final List<String> OUTSIDE = List.of("", "0", "99999999", ".5", "e5", "E+1", "-", "}", "\"");

    @Test
    void everyNumberIsExactAsEachTypeOrToldNotToFit() {
        for (String literal : LITERALS) {
            for (String end : ENDS) {
                for (String outside : OUTSIDE) {
                    checkAll(literal, "", end, outside);
                }
            }
        }
    }

    @Test
    void everyNumberIsExactBeforeWhatEndsAMemberOrAnElement() {
        for (String literal : LITERALS) {
            for (String end : List.of("]", ",0]", " ,0]", "\r\n]", "\t,\n0]")) {
                checkAll(literal, "[", end, "9");
            }
            for (String end : List.of("}", ",\"b\":0}", " }", "\r\n}", "\t,\n\"b\":0}")) {
                checkAll(literal, "{\"a\":", end, "9");
            }
        }
    }

    @Test
    void aNumberIsExactWhereverInTheArrayItBegins() {
        for (String literal : LITERALS) {
            for (int blanks = 0; blanks < 8; blanks++) {
                checkAll(literal, " ".repeat(blanks), "", "7");
            }
        }
    }

    @Test
    void whatIsNoNumberIsRefusedAsEachType() {
        for (String literal : MALFORMED) {
            for (String end : List.of("", " ", "]", "}")) {
                assertRefused(literal, end, JsonReader::readLong);
                assertRefused(literal, end, JsonReader::readUnsignedLong);
                assertRefused(literal, end, JsonReader::readDouble);
                assertRefused(literal, end, JsonReader::readValue);
            }
        }
    }

    @Test
    void longNumbersAreExactUpToTheLimitOfTheirLength() {
        List<String> literals = new ArrayList<>();
        for (int length : new int[] {19, 20, 21, 40, 998}) {
            literals.add("1." + "0".repeat(length));
            literals.add("0." + "0".repeat(length - 3) + "e10");
            literals.add("9".repeat(length));
        }
        literals.add("5" + "0".repeat(990) + "e-990");
        literals.add("0." + "0".repeat(980) + "5e981");
        for (String literal : literals) {
            checkAll(literal, "", "", "1");
            checkAll(literal, "[", "]", "");
        }
    }

    private static void checkAll(String literal, String before, String end, String outside) {
        Long signed = ExactNumbers.signed(literal);
        Long unsigned = ExactNumbers.unsigned(literal);
        double nearest = Double.parseDouble(literal);
        Double finite = Double.isInfinite(nearest) ? null : nearest;
        check(literal, new Text(before, literal, end, outside), signed, JsonReader::readLong);
        check(literal, new Text(before, literal, end, outside), unsigned, JsonReader::readUnsignedLong);
        check(literal, new Text(before, literal, end, outside), finite, JsonReader::readDouble);
        JsonNumber number =
                (JsonNumber) new Text(before, literal, end, outside).reader().readValue();
        assertThat(number.literal()).isEqualTo(literal);
        assertThat(number.isLong() ? (Long) number.longValue() : null).isEqualTo(signed);
        assertThat(number.isUnsignedLong() ? (Long) number.unsignedLongValue() : null)
                .isEqualTo(unsigned);
        assertThat(number.doubleValue()).isEqualTo(nearest);
    }

    private static void check(String literal, Text text, Object value, Function<JsonReader, Object> read) {
        JsonReader in = text.reader();
        if (value != null) {
            assertThat(read.apply(in)).as("%s", text).isEqualTo(value);
            text.expectRest(in);
            return;
        }
        try {
            assertThat(read.apply(in)).as("%s", text).isEqualTo("no value");
        } catch (DecodeException e) {
            assertThat(e.problem()).as("%s", text).isEqualTo(Problem.NUMBER_DOES_NOT_FIT);
            assertThat(e.detail())
                    .contains(": " + (literal.length() > 60 ? literal.substring(0, 57) + "..." : literal));
            assertThat(e.offset()).isEqualTo(text.before().length());
            in.skipValue();
            text.expectRest(in);
        }
    }

    private static void assertRefused(String literal, String end, Function<JsonReader, Object> read) {
        JsonReader in = new Text("", literal, end, "1").reader();
        try {
            Object value = read.apply(in);
            in.expectEnd();
            assertThat(value).as(literal + end).isEqualTo("refused");
        } catch (JsonSyntaxException e) {
            assertThat(e.offset()).as(literal + end).isBetween(0, literal.length());
        } catch (DecodeException e) {
            assertThat(e.problem()).as(literal + end).isEqualTo(Problem.NUMBER_DOES_NOT_FIT);
        }
    }

    /** A number in its place. */
    private record Text(String before, String literal, String end, String outside) {
        /** A reader that stands before the number. */
        JsonReader reader() {
            String inside = before + literal + end;
            byte[] all = ("999" + inside + outside).getBytes(StandardCharsets.US_ASCII);
            byte[] exact = outside.isEmpty() ? Arrays.copyOf(all, 3 + inside.length()) : all;
            JsonReader in = JsonReader.of(exact, 3, 3 + inside.length());
            if (before.startsWith("[")) {
                in.beginArray();
                in.nextElement();
            } else if (before.startsWith("{")) {
                in.beginObject();
                in.nextMember(WireNames.of());
            }
            return in;
        }

        /** What follows the number is read as if nothing had come before. */
        void expectRest(JsonReader in) {
            assertThat(in.offset()).as("%s", this).isEqualTo(before.length() + literal.length());
            if (before.startsWith("[")) {
                assertThat(in.nextElement()).as("%s", this).isEqualTo(end.contains(","));
            } else if (before.startsWith("{")) {
                assertThat(in.nextMember(WireNames.of("b"))).as("%s", this).isEqualTo(end.contains(",") ? 0 : -2);
            } else {
                in.expectEnd();
            }
        }
    }
}
