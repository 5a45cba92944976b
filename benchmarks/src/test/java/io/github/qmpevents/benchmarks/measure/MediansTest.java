package io.github.qmpevents.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MediansTest {
    @Test
    void isTheValueInTheMiddle() {
        assertThat(Medians.of(9, 1, 2)).isEqualTo(2);
        assertThat(Medians.of(List.of(9.0, 1.0, 2.0, 4.0))).isEqualTo(3);
    }

    @Test
    void nothingHasNoMedian() {
        assertThatThrownBy(Medians::of).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void metricsAreReadAsTheyWereWritten() {
        Metrics metrics = new Metrics().add("ratio", 0.4).add("bytes", 1e-7);

        assertThat(Metrics.parse(metrics.toString()).values()).isEqualTo(metrics.values());
        assertThatThrownBy(() -> Metrics.parse("ratio")).hasMessageContaining("ratio");
    }
}
