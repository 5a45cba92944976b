package io.github.qmpevents.runtime.json;

import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Exact integers from the text of JSON numbers; no exponent is ever written out beyond 20 digits. */
final class Numbers {
    /** The number of digits of the largest uint64. */
    private static final int MOST_DIGITS = 20;

    private Numbers() {}

    /**
     * The exact value of a valid JSON number.
     *
     * @return null if the number has a fraction or more than 20 digits
     */
    private static @Nullable BigInteger integral(String literal) {
        String text = literal.toLowerCase(Locale.ROOT);
        int exponentAt = text.indexOf('e');
        String mantissa = exponentAt < 0 ? text : text.substring(0, exponentAt);
        int point = mantissa.indexOf('.');
        int decimals = point < 0 ? 0 : mantissa.length() - point - 1;
        String digits = mantissa.replace(".", "").replace("-", "");

        int first = firstNonZero(digits);
        if (first == digits.length()) {
            return BigInteger.ZERO;
        }
        int last = digits.length();
        while (digits.charAt(last - 1) == '0') {
            last--;
        }
        long zeros = exponent(text, exponentAt) - decimals + (digits.length() - last);
        if (zeros < 0 || last - first + zeros > MOST_DIGITS) {
            return null;
        }
        BigInteger value = new BigInteger(digits.substring(first, last) + "0".repeat((int) zeros));
        return mantissa.startsWith("-") ? value.negate() : value;
    }

    /** The exact value; null if it is not an int64. */
    static @Nullable Long signed(String literal) {
        BigInteger value = integral(literal);
        return value != null && value.bitLength() < Long.SIZE ? value.longValue() : null;
    }

    /** The bits of the exact value; null if it is not a uint64. */
    static @Nullable Long unsigned(String literal) {
        BigInteger value = integral(literal);
        return value != null && value.signum() >= 0 && value.bitLength() <= Long.SIZE ? value.longValue() : null;
    }

    private static int firstNonZero(String digits) {
        int first = 0;
        while (first < digits.length() && digits.charAt(first) == '0') {
            first++;
        }
        return first;
    }

    /** The exponent, or a number far outside of any that matters if it has many digits. */
    private static long exponent(String text, int exponentAt) {
        if (exponentAt < 0) {
            return 0;
        }
        String exponent = text.substring(exponentAt + 1).replaceFirst("^([+-]?)0+(?=\\d)", "$1");
        if (exponent.length() > 12) {
            return exponent.startsWith("-") ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
        return Long.parseLong(exponent);
    }
}
