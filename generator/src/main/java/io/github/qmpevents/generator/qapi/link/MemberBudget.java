package io.github.qmpevents.generator.qapi.link;

/**
 * How many members a schema's events may have in all, so that types that hold each other many times cannot fill the
 * memory.
 */
final class MemberBudget {
    private static final int MOST = 100_000;

    private int spent;

    void spend() {
        spent++;
    }

    boolean isSpent() {
        return spent >= MOST;
    }
}
