package io.github.qmpevents.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/** What numbers are worth in the judgement of {@link BigDecimal}. */
final class ExactNumbers {
    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);
    private static final int MOST_DIGITS = 20;

    private ExactNumbers() {}

    /** Null if the exponent is beyond what {@link BigDecimal} can say. */
    static BigDecimal decimal(String literal) {
        try {
            return new BigDecimal(literal);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Null if the number is not an int64. */
    static Long signed(String literal) {
        BigInteger value = integer(literal);
        return value == null || value.bitLength() > 63 ? null : value.longValue();
    }

    /** The bits of a uint64; null if the number is none. */
    static Long unsigned(String literal) {
        BigInteger value = integer(literal);
        return value == null || value.signum() < 0 || value.compareTo(TWO_TO_64) >= 0 ? null : value.longValue();
    }

    /** Null if the number has a fraction or more than 20 digits. */
    private static BigInteger integer(String literal) {
        BigDecimal value = decimal(literal);
        if (value == null) {
            return isZero(literal) ? BigInteger.ZERO : null;
        }
        if (value.signum() == 0) {
            return BigInteger.ZERO;
        }
        BigDecimal shortest = value.stripTrailingZeros();
        long digits = (long) shortest.precision() - shortest.scale();
        return shortest.scale() > 0 || digits > MOST_DIGITS ? null : shortest.toBigIntegerExact();
    }

    private static boolean isZero(String literal) {
        return literal.matches("-?0([.]0+)?[eE].*");
    }
}
