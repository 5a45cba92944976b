package io.github.qmpevents.runtime.command;

import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonReader;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Makes JSON of numbers, exactly. */
final class ArgumentNumber {
    private ArgumentNumber() {}

    static JsonNumber of(Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return JsonNumber.of(number.longValue());
        } else if (number instanceof Double) {
            return JsonNumber.of(number.doubleValue());
        } else if (number instanceof Float real) {
            return ofFloat(real);
        } else if (number instanceof BigInteger || number instanceof BigDecimal) {
            return ofLiteral(number.toString());
        }
        throw new IllegalArgumentException("JSON has no " + number.getClass().getName());
    }

    private static JsonNumber ofFloat(float value) {
        return Float.isFinite(value) ? JsonNumber.ofLiteral(Float.toString(value)) : JsonNumber.of(value);
    }

    private static JsonNumber ofLiteral(String literal) {
        if (literal.length() > JsonReader.DEFAULT_NUMBER_LENGTH) {
            throw new IllegalArgumentException(
                    "a number of more than " + JsonReader.DEFAULT_NUMBER_LENGTH + " characters");
        }
        return JsonNumber.ofLiteral(literal);
    }
}
