package io.github.qmpevents.generator.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Text taken from one or more lines of an input, joined by LF, that knows where each of its characters stands. */
public final class Passage {
    private final String file;
    private final List<Piece> pieces;
    private final String text;
    private final int[] starts;

    /** Joins pieces that stand on lines of their own, in order; there is at least one. */
    public Passage(String file, List<Piece> pieces) {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a passage has at least one piece");
        }
        this.file = file;
        this.pieces = List.copyOf(pieces);
        this.text = pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
        this.starts = new int[pieces.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + pieces.get(i - 1).text.length() + 1;
        }
    }

    /**
     * A part of one line.
     *
     * @param line counted from 1
     * @param column of the first character, counted from 1 in UTF-16 units
     */
    public record Piece(int line, int column, String text) {}

    /** The input as the user named it. */
    public String file() {
        return file;
    }

    /** The text, its lines joined by LF. */
    public String text() {
        return text;
    }

    /** The text with every run of blanks and line ends as one blank, and none at its ends. */
    public String squeezed() {
        return Blanks.squeeze(text);
    }

    public List<Piece> pieces() {
        return pieces;
    }

    /** From the first character to behind the last. */
    public SourceRange range() {
        return range(0, text.length());
    }

    /** The place of a part of {@link #text()}, given by offsets in it. */
    public SourceRange range(int start, int end) {
        Position from = position(start);
        Position to = position(Math.max(start, end));
        return new SourceRange(file, from.line, from.column, to.line, to.column);
    }

    /** The rest from an offset in {@link #text()} on. */
    public Passage from(int offset) {
        int first = pieceAt(offset);
        Piece cut = pieces.get(first);
        int drop = Math.min(offset - starts[first], cut.text.length());
        List<Piece> rest = new ArrayList<>(pieces.subList(first, pieces.size()));
        rest.set(0, new Piece(cut.line, cut.column + drop, cut.text.substring(drop)));
        return new Passage(file, rest);
    }

    private int pieceAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private Position position(int offset) {
        int at = pieceAt(offset);
        Piece piece = pieces.get(at);
        return new Position(piece.line, piece.column + Math.min(offset - starts[at], piece.text.length()));
    }

    private record Position(int line, int column) {}
}
