package io.github.qmpevents.generator.parse;

import io.github.qmpevents.generator.parse.Slices.Slice;
import io.github.qmpevents.generator.source.Blanks;
import io.github.qmpevents.generator.source.Passage;
import io.github.qmpevents.generator.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Cuts a document into blocks. commonmark finds them, with our own block starts in place of all of Markdown's: prose in
 * these documents may begin with {@code #}, {@code >} or {@code <}, and means nothing by it. Text comes from the
 * document's lines, never from commonmark, which would undo escapes.
 */
final class BlockReader {
    private final SourceText source;
    private final Consumer<Block> blocks;

    /** A reader of a document that hands over each block as soon as it is found. */
    BlockReader(SourceText source, Consumer<Block> blocks) {
        this.source = source;
        this.blocks = blocks;
    }

    void read() {
        Slices slices = new Slices(source);
        for (Optional<Slice> slice = slices.next(); slice.isPresent(); slice = slices.next()) {
            read(slice.get());
        }
    }

    private void read(Slice slice) {
        Parser parser = Parser.builder()
                .enabledBlockTypes(Set.of())
                .customBlockParserFactory(new BlockStarts(new LineForms(source, slice.first())))
                .inlineParserFactory(context -> (lines, node) -> {})
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build();
        for (Node node = parser.parse(slice.text()).getFirstChild(); node != null; node = node.getNext()) {
            add(node, slice.first());
        }
    }

    private void add(Node node, int first) {
        List<Integer> numbers = node.getSourceSpans().stream()
                .map(span -> span.getLineIndex() + first)
                .distinct()
                .toList();
        // a paragraph that is nothing but [references] stays behind empty; they are text like any other and have spans
        // of their own
        if (!numbers.isEmpty()) {
            Block.Kind kind = node instanceof BlockNode block ? block.kind() : Block.Kind.TEXT;
            blocks.accept(block(kind, numbers));
        }
    }

    private Block block(Block.Kind kind, List<Integer> numbers) {
        String first = source.line(numbers.get(0));
        int column = Blanks.column(first, Blanks.skip(first, 0));
        List<Passage.Piece> pieces = new ArrayList<>();
        switch (kind) {
            case TITLE, HEADING -> pieces.add(stripped(numbers.get(0), 0));
            case EXAMPLE -> {
                // blank lines between braces belong to it, but have no span
                int last = numbers.get(numbers.size() - 1);
                int start = LineForms.afterSpeaker(first);
                pieces.add(new Passage.Piece(numbers.get(0), start + 1, first.substring(start)));
                for (int number = numbers.get(0) + 1; number <= last; number++) {
                    pieces.add(new Passage.Piece(number, 1, source.line(number)));
                }
            }
            default -> {
                int start = kind == Block.Kind.ITEM ? LineForms.afterBullet(first) : 0;
                pieces.add(stripped(numbers.get(0), start));
                numbers.stream().skip(1).forEach(number -> pieces.add(stripped(number, 0)));
            }
        }
        return new Block(kind, column, new Passage(source.name(), pieces));
    }

    private Passage.Piece stripped(int number, int from) {
        String line = source.line(number);
        int start = Blanks.skip(line, from);
        int end = Math.max(start, Blanks.skipBack(line, line.length()));
        return new Passage.Piece(number, start + 1, line.substring(start, end));
    }
}
