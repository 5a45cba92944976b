package io.github.qmpevents.generator.diff;

/** What becomes of code that was written for the bindings of the first description, the worst last. */
public enum Effect {
    /** It compiles and does what it did. */
    NONE("compatible"),
    /** It compiles, and may do something else. */
    BEHAVIOUR("behaviour"),
    /** Some code that may well have been written does not compile any more. */
    SOURCE("source");

    private final String word;

    Effect(String word) {
        this.word = word;
    }

    /** How it is written. */
    public String word() {
        return word;
    }
}
