package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.source.Blanks;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Tells commonmark where the blocks of an event document begin; what begins none is a paragraph. */
final class BlockStarts implements BlockParserFactory {
    private final LineForms forms;

    BlockStarts(LineForms forms) {
        this.forms = forms;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        int number = forms.number(state);
        if (LineForms.isUnderline(line)) {
            return underline(line, number, matched);
        }
        if (forms.isHeading(number)) {
            return BlockStart.none();
        }
        if (LineForms.afterBullet(line) >= 0) {
            return start(new ItemParser(forms, Blanks.column(line, Blanks.skip(line, 0))));
        }
        boolean example = LineForms.beginsExample(line)
                || (LineForms.beginsWithoutBrace(line)
                        && matched.getParagraphLines().getLines().isEmpty());
        return example ? start(new ExampleParser(forms, line)) : BlockStart.none();
    }

    private BlockStart underline(CharSequence line, int number, MatchedBlockParser matched) {
        boolean heads = forms.isHeading(number - 1)
                && !matched.getParagraphLines().getLines().isEmpty();
        Block.Kind under = LineForms.isTitleUnderline(line) ? Block.Kind.TITLE : Block.Kind.HEADING;
        BlockStart start = start(new OneLineParser(heads ? under : Block.Kind.RULE));
        return heads ? start.replaceParagraphLines(1) : start;
    }

    private static BlockStart start(BlockParser parser) {
        return BlockStart.of(parser).atIndex(0);
    }
}
