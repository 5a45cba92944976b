package io.github.qmpevents.runtime.json;

/**
 * What is read of JSON at most.
 *
 * @param depth how deep objects and arrays may be nested, from 1 to {@value JsonReader#MAX_DEPTH}
 * @param nameLength how many bytes the name of a member may have, escapes counted as they are written, from {@value
 *     #MIN_NAME_LENGTH} to {@value #MAX_NAME_LENGTH}
 * @param numberLength how many characters a number may have, from {@value #MIN_NUMBER_LENGTH} to {@value
 *     #MAX_NUMBER_LENGTH}
 */
public record JsonLimits(int depth, int nameLength, int numberLength) {
    /** The smallest limit of names that can be given: all that QMP itself uses are shorter. */
    public static final int MIN_NAME_LENGTH = 64;
    /** The largest limit of names that can be given. */
    public static final int MAX_NAME_LENGTH = 1 << 20;
    /** The smallest limit of numbers that can be given: all 64-bit integers are shorter. */
    public static final int MIN_NUMBER_LENGTH = 32;
    /** The largest limit of numbers that can be given. */
    public static final int MAX_NUMBER_LENGTH = 100_000;

    /** 128 levels, names of 65,536 bytes, numbers of 1,000 characters. */
    public static final JsonLimits DEFAULTS =
            new JsonLimits(JsonReader.DEFAULT_DEPTH, JsonReader.DEFAULT_NAME_LENGTH, JsonReader.DEFAULT_NUMBER_LENGTH);

    /** For what has been read within its limits before. */
    public static final JsonLimits LARGEST = new JsonLimits(JsonReader.MAX_DEPTH, MAX_NAME_LENGTH, MAX_NUMBER_LENGTH);

    /** @throws IllegalArgumentException if a limit is out of its bounds */
    public JsonLimits {
        check("depth", depth, 1, JsonReader.MAX_DEPTH);
        check("name length", nameLength, MIN_NAME_LENGTH, MAX_NAME_LENGTH);
        check("number length", numberLength, MIN_NUMBER_LENGTH, MAX_NUMBER_LENGTH);
    }

    private static void check(String what, int limit, int least, int most) {
        if (limit < least || limit > most) {
            throw new IllegalArgumentException(
                    "the " + what + " limit is not within " + least + ".." + most + ": " + limit);
        }
    }

    /** These limits with another depth. */
    public JsonLimits withDepth(int other) {
        return new JsonLimits(other, nameLength, numberLength);
    }

    /** These limits with another length of names. */
    public JsonLimits withNameLength(int other) {
        return new JsonLimits(depth, other, numberLength);
    }

    /** These limits with another length of numbers. */
    public JsonLimits withNumberLength(int other) {
        return new JsonLimits(depth, nameLength, other);
    }
}
