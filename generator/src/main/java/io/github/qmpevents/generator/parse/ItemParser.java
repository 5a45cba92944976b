package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.source.Blanks;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/**
 * A list item: its line and all that follow, indented or not, up to a blank line or one that begins something else.
 * Items do not contain each other; their columns tell that later, by other rules than Markdown's.
 */
final class ItemParser extends AbstractBlockParser {
    private final BlockNode node = new BlockNode(Block.Kind.ITEM);
    private final LineForms forms;
    private final int column;

    ItemParser(LineForms forms, int column) {
        this.forms = forms;
        this.column = column;
    }

    @Override
    public BlockNode getBlock() {
        return node;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        String line = state.getLine().getContent().toString();
        boolean ends = state.isBlank()
                || LineForms.isUnderline(line)
                || forms.isHeading(forms.number(state))
                || LineForms.afterBullet(line) >= 0
                || LineForms.beginsExample(line)
                || isLabel(line);
        return ends ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    /** A word with a colon further right than the bullet is part of the item's text. */
    private boolean isLabel(String line) {
        return Blanks.column(line, Blanks.skip(line, 0)) <= column
                && Label.at(line).isPresent();
    }
}
