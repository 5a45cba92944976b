package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.source.Blanks;
import io.github.qmpevents.generator.source.SourceText;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.parser.block.ParserState;

/** What a line looks like: an underline, a heading, a list item, an example, a label. */
final class LineForms {
    /** A single dash is as likely an empty list item. */
    private static final int SHORTEST_UNDERLINE = 2;

    private static final Set<String> SPEAKERS = Set.of("<-", "->", "S:", "C:");
    private static final Pattern BRACELESS =
            Pattern.compile("\\s*+(?:\"event\"\\s*+:\\s*+\"|\"timestamp\"\\s*+:\\s*+\\{)");
    private static final Pattern MESSAGE = Pattern.compile("\\s*+\\{\\s*+\"(?:event|timestamp)\"");

    private final SourceText source;
    private final int first;
    /**
     * The run of blank lines that was last looked at, so that a long one is not counted again from each of its lines.
     */
    private int blankFrom;

    private int textAt;

    /** Forms of a document's lines, for a run of them that begins with line {@code first}. */
    LineForms(SourceText source, int first) {
        this.source = source;
        this.first = first;
    }

    /** The number of the line that commonmark is at. */
    int number(ParserState state) {
        return state.getLine().getSourceSpan().getLineIndex() + first;
    }

    /** Whether the line is text, and the next one underlines it with dashes or, for a title, with equals signs. */
    boolean isHeading(int number) {
        String line = source.line(number);
        int first = Blanks.skip(line, 0);
        return first < line.length()
                && number < source.lineCount()
                && "{}[]\"".indexOf(line.charAt(first)) < 0
                && !isUnderline(line)
                && isUnderline(source.line(number + 1));
    }

    String line(int number) {
        return source.line(number);
    }

    /** The first line behind a blank one that is not blank; 0 if there is none. */
    int nextText(int blankLine) {
        if (blankLine < blankFrom || blankLine >= textAt) {
            blankFrom = blankLine;
            textAt = blankLine + 1;
            while (textAt <= source.lineCount() && Blanks.isBlank(source.line(textAt))) {
                textAt++;
            }
        }
        return textAt <= source.lineCount() ? textAt : 0;
    }

    static boolean isUnderline(CharSequence line) {
        return isRowOf('-', line) || isTitleUnderline(line);
    }

    static boolean isTitleUnderline(CharSequence line) {
        return isRowOf('=', line);
    }

    private static boolean isRowOf(char mark, CharSequence line) {
        int start = Blanks.skip(line, 0);
        int i = start;
        while (i < line.length() && line.charAt(i) == mark) {
            i++;
        }
        return i - start >= SHORTEST_UNDERLINE && Blanks.skip(line, i) == line.length();
    }

    /** The index behind a list item's bullet and its blanks; -1 if the line begins no item. */
    static int afterBullet(CharSequence line) {
        int bullet = Blanks.skip(line, 0);
        if (bullet == line.length() || "-*+\u2022".indexOf(line.charAt(bullet)) < 0) {
            return afterNumber(line, bullet);
        }
        int text = Blanks.skip(line, bullet + 1);
        boolean apart = text > bullet + 1;
        boolean glued = text < line.length() && line.charAt(bullet) == '-' && Quotes.opens(line.charAt(text));
        return text < line.length() && (apart || glued) ? text : -1;
    }

    /**
     * The same for a number with a full stop or a bracket, but only if a quoted name follows: prose may begin with one.
     */
    private static int afterNumber(CharSequence line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        boolean number = end > start && end < line.length() && ".)".indexOf(line.charAt(end)) >= 0;
        int text = number ? Blanks.skip(line, end + 1) : line.length();
        return text < line.length() && Quotes.opens(line.charAt(text)) ? text : -1;
    }

    /**
     * The index behind a mark of who speaks and its blanks, as in {@code <- {...}} or {@code S: {...}}; 0 if the line
     * begins with none.
     */
    static int afterSpeaker(CharSequence line) {
        int start = Blanks.skip(line, 0);
        int end = Math.min(start + 2, line.length());
        return SPEAKERS.contains(line.subSequence(start, end).toString()) ? Blanks.skip(line, end) : 0;
    }

    /** Whether a JSON object begins here. */
    static boolean beginsExample(CharSequence line) {
        int start = Blanks.skip(line, afterSpeaker(line));
        return start < line.length() && line.charAt(start) == '{' && beginsObject(line, start);
    }

    /** Whether a message begins here whose opening brace is missing; only so at the start of a paragraph. */
    static boolean beginsWithoutBrace(CharSequence line) {
        return BRACELESS.matcher(line).region(afterSpeaker(line), line.length()).lookingAt();
    }

    /**
     * Whether behind a brace there is a name or nothing more on the line. Braces and commas that are too many may stand
     * between; anything else behind a brace is prose, such as a place-holder.
     */
    private static boolean beginsObject(CharSequence line, int brace) {
        int next = brace + 1;
        while (next < line.length() && " \t{,".indexOf(line.charAt(next)) >= 0) {
            next++;
        }
        boolean empty =
                next < line.length() && line.charAt(next) == '}' && Blanks.skip(line, next + 1) == line.length();
        return next == line.length() || line.charAt(next) == '"' || line.charAt(next) == '\'' || empty;
    }

    /** Whether a message begins here, so that an example before it has ended whatever its braces say. */
    static boolean beginsMessage(CharSequence line) {
        return MESSAGE.matcher(line).region(afterSpeaker(line), line.length()).lookingAt();
    }

    /**
     * Whether a line behind the last brace of an example still belongs to it: a further bracket, a comma or a member.
     */
    static boolean continuesClosedExample(CharSequence line) {
        int first = Blanks.skip(line, 0);
        if (first == line.length()) {
            return false;
        }
        String rest = line.subSequence(first, line.length()).toString();
        int close = rest.startsWith("\"") ? rest.indexOf('"', 1) : -1;
        int colon = close < 0 ? rest.length() : Blanks.skip(rest, close + 1);
        return "}],".indexOf(rest.charAt(0)) >= 0 || (colon < rest.length() && rest.charAt(colon) == ':');
    }

    /** Whether a line between braces may be JSON: it begins with a string, a bracket, a comma or a number. */
    static boolean mayBeJson(CharSequence line) {
        int first = Blanks.skip(line, 0);
        return first < line.length() && "\"{}[],:-0123456789".indexOf(line.charAt(first)) >= 0;
    }
}
