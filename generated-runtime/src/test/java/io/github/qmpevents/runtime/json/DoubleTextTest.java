package io.github.qmpevents.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleTextTest {
    /** What {@code printf("%.17g", value)} of glibc prints. */
    @ParameterizedTest
    @CsvSource({
        "0.0, 0",
        "-0.0, -0",
        "1.0, 1",
        "-2.5, -2.5",
        "0.1, 0.10000000000000001",
        "0.3, 0.29999999999999999",
        "3.141592653589793, 3.1415926535897931",
        "100.0, 100",
        "0.0001, 0.0001",
        "0.00011, 0.00011",
        "0.00001, 1.0000000000000001e-05",
        "0.0000305, 3.0499999999999999e-05",
        "0.000030517578125, 3.0517578125e-05",
        "12345678901234567.0, 12345678901234568",
        "99999999999999984.0, 99999999999999984",
        "1e16, 10000000000000000",
        "1e17, 1e+17",
        "1.5e17, 1.5e+17",
        "1e22, 1e+22",
        "1e100, 1e+100",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "2.2250738585072014e-308, 2.2250738585072014e-308",
        "4.9e-324, 4.9406564584124654e-324"
    })
    void numbersAreWrittenAsCDoes(double value, String text) {
        assertThat(DoubleText.of(value)).isEqualTo(text);
    }

    @Test
    void everyNumberIsReadAgain() {
        SplittableRandom random = new SplittableRandom(1);
        for (int count = 0; count < 100_000; count++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                String text = DoubleText.of(value);
                assertThat(Double.doubleToLongBits(Double.parseDouble(text)))
                        .as(text)
                        .isEqualTo(Double.doubleToLongBits(value));
                assertThat(JsonNumber.ofLiteral(text).literal()).isEqualTo(text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsRefused(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DoubleText.of(value))
                .withMessage("JSON has no number " + value);
    }
}
