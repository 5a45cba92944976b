package io.github.qmpevents.runtime.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A JSON number, kept exactly as it was written; two are equal if their texts are. */
public final class JsonNumber implements JsonValue {
    private final String literal;

    JsonNumber(String literal) {
        this.literal = literal;
    }

    public static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value));
    }

    /** A number from 0 to 2^64 - 1, given as the unsigned bits of a {@code long}. */
    public static JsonNumber ofUnsigned(long bits) {
        return new JsonNumber(Long.toUnsignedString(bits));
    }

    /**
     * A number of a {@code double}, in the shortest digits that tell it from its neighbours.
     *
     * @throws IllegalArgumentException if it is infinite or not a number, which JSON cannot say
     */
    public static JsonNumber of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        return new JsonNumber(Double.toString(value));
    }

    /**
     * A number from its text, at most 1,000 characters of it.
     *
     * @throws JsonSyntaxException if the text is not exactly a JSON number
     */
    public static JsonNumber ofLiteral(String literal) {
        JsonScanner scanner = JsonScanner.of(literal.getBytes(StandardCharsets.UTF_8));
        scanner.skipNumber();
        scanner.skipToEnd();
        return new JsonNumber(literal);
    }

    /** The text as it was written, such as {@code 1.50e3}. */
    public String literal() {
        return literal;
    }

    /** Whether {@link #longValue()} gives a value; true for {@code 1.0} and {@code 1e3} as well. */
    public boolean isLong() {
        return Numbers.signed(literal) != null;
    }

    /**
     * The exact value.
     *
     * @throws ArithmeticException if it has a fraction or is outside of int64
     */
    public long longValue() {
        Long value = Numbers.signed(literal);
        if (value == null) {
            throw new ArithmeticException("not a 64-bit signed integer");
        }
        return value;
    }

    /** Whether {@link #unsignedLongValue()} gives a value. */
    public boolean isUnsignedLong() {
        return Numbers.unsigned(literal) != null;
    }

    /**
     * The exact value from 0 to 2^64 - 1, as unsigned bits.
     *
     * @throws ArithmeticException if it has a fraction or is outside of uint64
     */
    public long unsignedLongValue() {
        Long value = Numbers.unsigned(literal);
        if (value == null) {
            throw new ArithmeticException("not a 64-bit unsigned integer");
        }
        return value;
    }

    /** The nearest {@code double}, which is infinite for a number such as {@code 1e400}. */
    public double doubleValue() {
        return Double.parseDouble(literal);
    }

    /**
     * The exact value, unscaled digits and exponent apart. Beware of methods that write out all digits: the number may
     * be {@code 1e999999999}.
     *
     * @throws ArithmeticException if the exponent is outside of int32
     */
    public BigDecimal bigDecimalValue() {
        try {
            return new BigDecimal(literal);
        } catch (NumberFormatException e) {
            throw new ArithmeticException("the exponent is too large");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNumber number && literal.equals(number.literal);
    }

    @Override
    public int hashCode() {
        return literal.hashCode();
    }

    @Override
    public String toString() {
        return literal;
    }
}
