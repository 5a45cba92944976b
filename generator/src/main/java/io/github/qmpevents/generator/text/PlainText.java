package io.github.qmpevents.generator.text;

/** Makes any words printable ASCII on one line, so that nothing in a description acts on what shows them. */
public final class PlainText {
    private PlainText() {}

    /** The words with a question mark for each other character. */
    public static String printable(String words) {
        return words.replaceAll("[^ -~]", "?");
    }

    /** The same for code in a cell of a Markdown table: within code only its end and that of the cell matter. */
    public static String cell(String words) {
        return printable(words).replace("|", "\\|").replace('`', '\'');
    }
}
