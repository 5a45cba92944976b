package io.github.qmpevents.generator.qapi.parse;

import java.util.HexFormat;

/**
 * A string in single quotes.
 *
 * @param text its content without escapes, or what is wrong with it
 * @param length how many characters it takes, quotes included
 */
record QuotedText(boolean isGood, String text, int length) {
    private static final String ESCAPED = "\\'\"/bfnrt";
    private static final String MEANT = "\\'\"/\b\f\n\r\t";
    private static final int UNICODE = 6;

    /** Reads the string whose opening quote is at {@code start}. */
    static QuotedText read(String line, int start) {
        StringBuilder text = new StringBuilder();
        int i = start + 1;
        while (i < line.length() && line.charAt(i) != '\'') {
            char c = line.charAt(i);
            int length = c == '\\' ? unescape(line, i, text) : 1;
            if (length == 0) {
                return bad("the string has an unknown escape at \\", line, start);
            }
            if (c != '\\') {
                text.append(c);
            }
            i += length;
        }
        return i < line.length()
                ? new QuotedText(true, text.toString(), i + 1 - start)
                : bad("the string does not end on its line", line, start);
    }

    private static QuotedText bad(String what, String line, int start) {
        return new QuotedText(false, what, line.length() - start);
    }

    /** Appends what the escape at {@code i} means and gives its length; 0 if it is none. */
    private static int unescape(String line, int i, StringBuilder text) {
        char c = i + 1 < line.length() ? line.charAt(i + 1) : '\0';
        int simple = ESCAPED.indexOf(c);
        if (simple >= 0) {
            text.append(MEANT.charAt(simple));
            return 2;
        }
        if (c != 'u' || !isHex(line, i + 2, i + UNICODE)) {
            return 0;
        }
        text.append((char) HexFormat.fromHexDigits(line, i + 2, i + UNICODE));
        return UNICODE;
    }

    private static boolean isHex(String line, int from, int to) {
        return to <= line.length() && line.substring(from, to).chars().allMatch(HexFormat::isHexDigit);
    }
}
