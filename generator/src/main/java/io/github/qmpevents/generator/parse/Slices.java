package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.source.SourceText;
import java.util.Optional;

/**
 * Cuts a document into runs of whole blocks, so that commonmark, which keeps much about each line, needs memory for one
 * run at a time.
 */
final class Slices {
    private static final int LINES = 1_000;

    private final SourceText source;
    private final LineForms forms;
    private int next = 1;

    Slices(SourceText source) {
        this.source = source;
        this.forms = new LineForms(source, 1);
    }

    /**
     * Lines of a document.
     *
     * @param first the number of the first one, which is not blank
     */
    record Slice(int first, String text) {}

    /** The next run of lines; empty if there is nothing more in the document. */
    Optional<Slice> next() {
        while (next <= source.lineCount() && source.isBlank(next)) {
            next++;
        }
        if (next > source.lineCount()) {
            return Optional.empty();
        }
        int first = next;
        next = first + 1;
        while (next <= source.lineCount() && !(next - first >= LINES && isCut(next))) {
            next++;
        }
        return Optional.of(new Slice(first, source.lines(first, next)));
    }

    /**
     * Whether no block goes on from the line before to this one: only an example goes on over blank lines, to what may
     * be JSON.
     */
    private boolean isCut(int number) {
        int text = source.isBlank(number) ? forms.nextText(number) : number;
        String line = source.line(text);
        return (text != number && !LineForms.mayBeJson(line))
                || forms.isHeading(text)
                || LineForms.afterBullet(line) >= 0;
    }
}
