package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.source.Blanks;
import io.github.qmpevents.generator.source.Passage;
import io.github.qmpevents.generator.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a paragraph that begins at the paragraph's start or at a label on one of its lines.
 *
 * @param rest what follows the label; empty if nothing does
 */
record LabelledText(Optional<LabelPlace> label, Optional<Passage> rest) {
    /** A label and its range without blanks around it. */
    record LabelPlace(Label label, SourceRange range) {}

    /** Cuts a paragraph before each line that begins with a label. */
    static List<LabelledText> split(Passage paragraph) {
        List<LabelledText> texts = new ArrayList<>();
        List<Passage.Piece> lines = paragraph.pieces();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || Label.at(lines.get(i).text()).isPresent()) {
                texts.add(of(new Passage(paragraph.file(), lines.subList(start, i))));
                start = i;
            }
        }
        return texts;
    }

    private static LabelledText of(Passage text) {
        String first = text.pieces().get(0).text();
        Optional<Label.Place> label =
                text.pieces().size() == 1 ? Label.at(first).or(() -> Label.alone(first)) : Label.at(first);
        if (label.isEmpty()) {
            return new LabelledText(Optional.empty(), Optional.of(text));
        }
        int end = label.get().end();
        int next = Blanks.skip(text.text(), end);
        Optional<Passage> rest = next == text.text().length() ? Optional.empty() : Optional.of(text.from(next));
        return new LabelledText(
                Optional.of(new LabelPlace(
                        label.get().label(), text.range(label.get().start(), end))),
                rest);
    }
}
