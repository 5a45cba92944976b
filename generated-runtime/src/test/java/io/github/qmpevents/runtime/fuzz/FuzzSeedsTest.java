package io.github.qmpevents.runtime.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the fuzzers start from passes, and what they once found stays mended: put it into the folder {@code fuzz}. */
class FuzzSeedsTest {
    @Test
    void seedsHaveNoOutcomeButMessages() throws IOException {
        for (byte[] seed : FuzzSeeds.all()) {
            assertThatCode(() -> MessageFuzz.fuzzerTestOneInput(seed))
                    .as(new String(seed, StandardCharsets.ISO_8859_1))
                    .doesNotThrowAnyException();
        }
    }
}
