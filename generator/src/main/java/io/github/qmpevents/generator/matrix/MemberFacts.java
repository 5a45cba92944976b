package io.github.qmpevents.generator.matrix;

import java.util.Map;

/**
 * What one release says of a member.
 *
 * @param values those that it lists, in its order
 */
record MemberFacts(Cell cell, Map<String, Cell> values) {
    /** The release does not have the member. */
    static final MemberFacts NONE = new MemberFacts(Cell.ABSENT, Map.of());

    Cell value(String value) {
        return values.getOrDefault(value, Cell.ABSENT);
    }
}
