package io.github.qmpevents.runtime.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers with a fraction as QEMU writes them, which is by C's format {@code %.17g}: 17 significant digits without zeros
 * at the end, and an exponent if the number is below 0.0001 or has more than 17 digits before the point.
 */
final class DoubleText {
    private static final int DIGITS = 17;
    private static final MathContext ROUNDING = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

    /** The exponent of the smallest number that is written without one. */
    private static final int LEAST_PLAIN = -4;

    private DoubleText() {}

    /**
     * The text, which is a number of JSON and reads as the same {@code double}.
     *
     * @throws IllegalArgumentException if the number is infinite or not a number
     */
    static String of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(ROUNDING).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        return exponent < LEAST_PLAIN || exponent >= DIGITS ? scientific(rounded, exponent) : rounded.toPlainString();
    }

    private static String scientific(BigDecimal value, int exponent) {
        StringBuilder text = new StringBuilder();
        String mantissa = value.movePointLeft(exponent).toPlainString();
        text.append(mantissa).append(exponent < 0 ? "e-" : "e+");
        int size = Math.abs(exponent);
        return text.append(size < 10 ? "0" : "").append(size).toString();
    }
}
