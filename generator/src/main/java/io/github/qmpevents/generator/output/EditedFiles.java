package io.github.qmpevents.generator.output;

/**
 * What becomes of generated files that were edited since, when they would be replaced or removed.
 *
 * @param mayBeLost whether they may be lost
 * @param advice how their user allows that; ends the message of the error, if they may not
 */
public record EditedFiles(boolean mayBeLost, String advice) {
    /** They are an error. */
    public static EditedFiles keep(String advice) {
        return new EditedFiles(false, advice);
    }

    /** They are treated as if they had not been edited. */
    public static EditedFiles lose() {
        return new EditedFiles(true, "");
    }
}
