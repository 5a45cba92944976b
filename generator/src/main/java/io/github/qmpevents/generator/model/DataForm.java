package io.github.qmpevents.generator.model;

/** How a description tells what an event carries. */
public enum DataForm {
    /** It says that there is nothing. */
    NONE("none"),
    /** A list of members. */
    LIST("list"),
    /** It says that there is nothing, and then lists members. */
    NONE_THEN_LIST("none-then-list"),
    /** The whole data is of a type defined elsewhere. */
    WHOLE_TYPE("whole-type"),
    /** In words. */
    PROSE("prose");

    private final String word;

    DataForm(String word) {
        this.word = word;
    }

    /** The word used in the model's JSON form. */
    public String word() {
        return word;
    }
}
