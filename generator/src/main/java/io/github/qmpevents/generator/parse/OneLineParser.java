package io.github.qmpevents.generator.parse;

import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** A block that ends with the line that tells its kind. */
final class OneLineParser extends AbstractBlockParser {
    private final BlockNode node;

    OneLineParser(Block.Kind kind) {
        this.node = new BlockNode(kind);
    }

    @Override
    public BlockNode getBlock() {
        return node;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }
}
