package io.github.qmpevents.generator.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionOrderTest {
    @Test
    void releasesAreInTheOrderOfTheirVersionsHoweverTheyCome() {
        List<String> sorted = List.of(
                "0.12", "v1.0", "v2.8.0", "v2.12.0-rc1", "v2.12.0-rc10", "v2.12.0", "v2.12.1", "9.1", "v10.0", "qemu");
        List<String> labels = new ArrayList<>(sorted);
        Collections.reverse(labels);

        assertThat(labels.stream().sorted(VersionOrder.NATURAL)).containsExactlyElementsOf(sorted);
    }
}
