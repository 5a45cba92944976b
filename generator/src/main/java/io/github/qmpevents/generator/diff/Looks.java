package io.github.qmpevents.generator.diff;

/** How the page shows a kind of change: what came, what went, what is otherwise. */
final class Looks {
    private Looks() {}

    static String of(ChangeKind kind) {
        return switch (kind) {
            case EVENT_ADDED, MEMBER_ADDED_OPTIONAL, MEMBER_ADDED_MANDATORY, VALUE_ADDED -> "new";
            case EVENT_REMOVED, MEMBER_REMOVED, VALUE_REMOVED -> "gone";
            case MADE_OPTIONAL, MADE_MANDATORY, TYPE_CHANGED, SIGN_CHANGED -> "other";
            case ORDER_CHANGED, RATE_CHANGED -> "";
        };
    }
}
