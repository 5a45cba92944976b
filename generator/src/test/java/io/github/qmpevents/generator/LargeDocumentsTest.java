package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.testing.ChildJvm;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The time that reading takes grows with the size of a document and not with its square, and so does the memory. */
class LargeDocumentsTest {
    /** Many times what is needed; only a reader that looks at everything again and again needs more. */
    private static final int MOST_MILLIS = 20_000;

    @Test
    void documentsOf16MebibytesOfOnePatternAreReadInASmallHeap() {
        Set<String> patterns = LargeDocuments.patterns().keySet();

        List<String> read =
                ChildJvm.with("-Xmx256m", "-XX:+UseParallelGC").run(Duration.ofMinutes(8), LargeDocuments.class);

        assertThat(read).hasSameSizeAs(patterns);
        assertThat(read)
                .allSatisfy(line -> assertThat(Integer.parseInt(line.substring(0, line.indexOf(' '))))
                        .as(line)
                        .isLessThan(MOST_MILLIS));
    }
}
