package io.github.qmpevents.generator.parse;

import org.commonmark.node.CustomBlock;

/** A block of an event document in commonmark's tree. */
final class BlockNode extends CustomBlock {
    private final Block.Kind kind;

    BlockNode(Block.Kind kind) {
        this.kind = kind;
    }

    Block.Kind kind() {
        return kind;
    }
}
