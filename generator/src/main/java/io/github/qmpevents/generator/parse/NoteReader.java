package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.source.Passage;
import io.github.qmpevents.generator.syntax.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Collects the notes of a section. */
final class NoteReader {
    private static final Pattern NUMBER = Pattern.compile("(?:\\([0-9]{1,3}\\)|[0-9]{1,3}[.)])\\s.*");

    /** The paragraphs of each note. */
    private final List<List<Passage>> notes = new ArrayList<>();

    /** Whether a paragraph begins with {@code (1)}, {@code 1.} or {@code 1)}. */
    static boolean isNumbered(Passage text) {
        return isNumbered(text.pieces().get(0));
    }

    private static boolean isNumbered(Passage.Piece line) {
        return NUMBER.matcher(line.text()).matches();
    }

    void add(Passage note) {
        List<Passage> paragraphs = new ArrayList<>();
        paragraphs.add(note);
        notes.add(paragraphs);
    }

    /** Adds the text behind a label: a note, or one for each line that begins with a number. */
    void addAll(Passage text) {
        List<Passage.Piece> lines = text.pieces();
        boolean numbered = isNumbered(text);
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || (numbered && isNumbered(lines.get(i)))) {
                add(new Passage(text.file(), lines.subList(start, i)));
                start = i;
            }
        }
    }

    /** Whether a paragraph behind a note belongs to it, because it is indented. */
    boolean continues(Passage paragraph) {
        return !notes.isEmpty() && paragraph.pieces().get(0).column() > 1;
    }

    void append(Passage paragraph) {
        notes.get(notes.size() - 1).add(paragraph);
    }

    List<Prose> close() {
        return notes.stream().map(NoteReader::prose).toList();
    }

    private static Prose prose(List<Passage> paragraphs) {
        return new Prose(
                paragraphs.stream().map(Passage::squeezed).collect(Collectors.joining(" ")),
                paragraphs
                        .get(0)
                        .range()
                        .to(paragraphs.get(paragraphs.size() - 1).range()));
    }
}
