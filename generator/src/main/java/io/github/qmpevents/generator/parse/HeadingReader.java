package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.source.Blanks;
import io.github.qmpevents.generator.source.Passage;
import io.github.qmpevents.generator.syntax.Limits;
import io.github.qmpevents.generator.syntax.Name;
import java.util.ArrayList;
import java.util.List;

/** Reads a heading: names separated by commas, perhaps behind a number such as {@code 4} or {@code 4.1.}. */
final class HeadingReader {
    private final Passage heading;
    private final String text;

    HeadingReader(Passage heading) {
        this.heading = heading;
        this.text = heading.text();
    }

    List<Name> names() {
        List<Name> names = new ArrayList<>();
        int start = afterNumber();
        // one more than there may be, so that it is reported
        while (start <= text.length() && names.size() <= Limits.EVENTS) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            names.add(name(start, end));
            start = end + 1;
        }
        return names;
    }

    private Name name(int from, int to) {
        int start = Math.min(Blanks.skip(text, from), to);
        int end = Math.max(start, Blanks.skipBack(text, to));
        return new Name(text.substring(start, end), heading.range(start, end));
    }

    private int afterNumber() {
        int i = 0;
        while (i < text.length()
                && (Character.isDigit(text.charAt(i)) || (i > 0 && ".)".indexOf(text.charAt(i)) >= 0))) {
            i++;
        }
        int name = Blanks.skip(text, i);
        return i > 0 && name > i && name < text.length() ? name : 0;
    }
}
