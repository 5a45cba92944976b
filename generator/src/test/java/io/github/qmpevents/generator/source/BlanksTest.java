package io.github.qmpevents.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlanksTest {
    @Test
    void runsOfBlanksBecomeOneAndNoneIsLeftAtTheEnds() {
        assertThat(Blanks.squeeze(" \t a  b\n\n c\t")).isEqualTo("a b c");
        assertThat(Blanks.squeeze(" \n")).isEmpty();
    }

    @Test
    void otherWhiteSpaceIsText() {
        assertThat(Blanks.squeeze("a\u00A0 \u2003b")).isEqualTo("a\u00A0 \u2003b");
    }

    @Test
    void tabReachesToTheNextMultipleOfEight() {
        assertThat(Blanks.column("\t-", 1)).isEqualTo(8);
        assertThat(Blanks.column("  \t-", 3)).isEqualTo(8);
        assertThat(Blanks.column("12345678\t-", 9)).isEqualTo(16);
    }
}
