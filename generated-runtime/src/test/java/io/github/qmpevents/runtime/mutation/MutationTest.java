package io.github.qmpevents.runtime.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tools that other tests rely on. */
class MutationTest {
    @Test
    void aFailureTellsTheSmallestTextThatFails() {
        List<byte[]> seeds = List.of("{\"a\": [1, 2, 3], \"b\": \"text\"}".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> MutationRun.check(seeds, 1000, text -> contains(text, '3') ? "a 3" : null))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("(?s)mutation.seed -?\\d+, mutation \\d+: a 3\nsmallest: 3\nmutation: [ -~]*");
    }

    @Test
    void aNumberAlwaysStandsForTheSameMutation() {
        for (byte[] seed : Seeds.own()) {
            for (int number = 0; number < 100; number++) {
                assertThat(Mutator.mutate(seed, MutationRun.random(number)))
                        .isEqualTo(Mutator.mutate(seed, MutationRun.random(number)));
            }
        }
    }

    private static boolean contains(byte[] text, char character) {
        return new String(text, StandardCharsets.ISO_8859_1).indexOf(character) >= 0;
    }
}
