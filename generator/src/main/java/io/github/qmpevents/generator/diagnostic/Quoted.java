package io.github.qmpevents.generator.diagnostic;

/**
 * Words of a document as a message quotes them: in part only if they are long, as their author may have made them so.
 */
public final class Quoted {
    /** How many characters of the words are quoted. */
    private static final int MOST = 60;

    private Quoted() {}

    /** The words, or their beginning and three dots. */
    public static String of(String words) {
        return words.length() <= MOST ? words : words.substring(0, MOST - 3) + "...";
    }
}
