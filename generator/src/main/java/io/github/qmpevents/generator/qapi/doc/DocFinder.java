package io.github.qmpevents.generator.qapi.doc;

import io.github.qmpevents.generator.source.Blanks;
import io.github.qmpevents.generator.source.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the comment that documents a definition: the last one before it that begins with a name, {@code # @NAME:}. Such
 * comments begin and end with a line of {@code ##}; before QEMU 2.9 one or both could be missing.
 */
final class DocFinder {
    private static final String FENCE = "##";

    private final SourceText source;
    private final List<DocLine> found = new ArrayList<>();

    private DocFinder(SourceText source) {
        this.source = source;
    }

    /**
     * Looks for it between two lines, upwards from the later one.
     *
     * @param after the line in which the definition before it ends, 0 if there is none
     * @param before the line in which its definition begins
     * @return its lines, without those that only mark its ends; the first one begins with the name; empty if there is
     *     no such comment
     */
    static List<DocLine> find(SourceText source, int after, int before) {
        DocFinder finder = new DocFinder(source);
        for (int number = before - 1; number > after; number--) {
            String line = Blanks.strip(source.line(number));
            if (!line.isEmpty() && line.charAt(0) != '#') {
                break;
            }
            if (finder.isStart(number, line)) {
                return finder.inOrder();
            }
        }
        return List.of();
    }

    /** Takes in a line above those that were found so far. */
    private boolean isStart(int number, String line) {
        boolean ends = line.isEmpty() || line.startsWith(FENCE);
        if (ends) {
            found.clear();
            return false;
        }
        DocLine text = text(number);
        found.add(text);
        return text.text().startsWith("@") && isFirst(number);
    }

    private boolean isFirst(int number) {
        String above = number == 1 ? "" : Blanks.strip(source.line(number - 1));
        return !above.startsWith("#") || above.startsWith(FENCE);
    }

    private DocLine text(int number) {
        String line = source.line(number);
        int start = line.indexOf('#') + 1;
        int text = start < line.length() && line.charAt(start) == ' ' ? start + 1 : start;
        int end = Math.max(text, Blanks.skipBack(line, line.length()));
        return new DocLine(number, text + 1, line.substring(text, end));
    }

    private List<DocLine> inOrder() {
        Collections.reverse(found);
        return found;
    }
}
