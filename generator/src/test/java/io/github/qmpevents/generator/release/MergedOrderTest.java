package io.github.qmpevents.generator.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergedOrderTest {
    @Test
    void whatWentStandsWhereItStood() {
        assertThat(MergedOrder.of(List.of(List.of("a", "gone", "b"), List.of("a", "b", "c"))))
                .containsExactly("a", "gone", "b", "c");
    }

    @Test
    void whatWentTogetherStaysTogether() {
        assertThat(MergedOrder.of(List.of(List.of("first", "second", "a"), List.of("a"))))
                .containsExactly("first", "second", "a");
    }
}
