package io.github.qmpevents.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.source.Passage.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {
    private final Passage passage =
            new Passage("f", List.of(new Piece(3, 5, "one two"), new Piece(4, 9, "three"), new Piece(7, 1, "")));

    @Test
    void textIsItsPiecesOnLinesOfTheirOwn() {
        assertThat(passage.text()).isEqualTo("one two\nthree\n");
        assertThat(passage.squeezed()).isEqualTo("one two three");
    }

    @Test
    void rangeOfAWordIsWhereItStands() {
        assertThat(passage.range(4, 7)).isEqualTo(new SourceRange("f", 3, 9, 3, 12));
        assertThat(passage.range(8, 13)).isEqualTo(new SourceRange("f", 4, 9, 4, 14));
    }

    @Test
    void rangeMayGoOverLines() {
        assertThat(passage.range(4, 10)).isEqualTo(new SourceRange("f", 3, 9, 4, 11));
        assertThat(passage.range()).isEqualTo(new SourceRange("f", 3, 5, 7, 1));
    }

    @Test
    void endOfAPieceStandsBehindItsLastCharacter() {
        assertThat(passage.range(7, 7)).isEqualTo(new SourceRange("f", 3, 12, 3, 12));
    }

    @Test
    void restKeepsItsPlaces() {
        Passage rest = passage.from(4);
        assertThat(rest.text()).isEqualTo("two\nthree\n");
        assertThat(rest.range(0, 3)).isEqualTo(passage.range(4, 7));
        assertThat(passage.from(8).text()).isEqualTo("three\n");
        assertThat(passage.from(7).text()).isEqualTo("\nthree\n");
    }
}
