package io.github.qmpevents.generator.drift;

/** How what was sent differs from what is described. */
public enum DriftKind {
    UNKNOWN_EVENT("event is not described"),
    UNKNOWN_MEMBER("member is not described"),
    UNKNOWN_VALUE("value is not described"),
    MISSING_MEMBER("member is described as mandatory, but was not sent"),
    WRONG_TYPE("value is of another type than described");

    private final String words;

    DriftKind(String words) {
        this.words = words;
    }

    /** What it means. */
    public String words() {
        return words;
    }
}
