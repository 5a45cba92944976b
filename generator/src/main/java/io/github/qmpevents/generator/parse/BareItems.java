package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.source.Blanks;
import io.github.qmpevents.generator.source.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * List items whose dashes are missing: lines that begin with a quoted name and a colon, in a paragraph that has a type
 * group.
 */
final class BareItems {
    private BareItems() {}

    /** The items of a paragraph; none if it is prose. */
    static List<Block> in(Passage paragraph) {
        List<Passage.Piece> lines = paragraph.pieces();
        String text = paragraph.text();
        boolean typed = beginsItem(lines.get(0).text())
                && new TypeScan(text, Quotation.in(text, 0)).find().isPresent();
        List<Block> items = new ArrayList<>();
        int start = 0;
        for (int i = 1; typed && i <= lines.size(); i++) {
            if (i == lines.size() || beginsItem(lines.get(i).text())) {
                Passage item = new Passage(paragraph.file(), lines.subList(start, i));
                items.add(new Block(Block.Kind.ITEM, lines.get(start).column() - 1, item));
                start = i;
            }
        }
        return items;
    }

    private static boolean beginsItem(String line) {
        if (!ItemReader.hasQuotedName(line)) {
            return false;
        }
        int close = line.indexOf(Quotes.closing(line.charAt(0)), 1);
        int colon = Blanks.skip(line, close + 1);
        return colon < line.length() && line.charAt(colon) == ':';
    }
}
