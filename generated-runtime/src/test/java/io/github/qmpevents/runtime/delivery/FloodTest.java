package io.github.qmpevents.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.ChildJvm;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Floods harm nobody, and every event is accounted for, in little memory. */
class FloodTest {
    private static final String MILLION = "1000000";

    @TempDir
    private Path folder;

    @Test
    void aListenerThatKeepsUpGetsAllOfAMillionEventsWhateverOthersDo() throws Exception {
        assertThat(flood("-Xmx64m", MILLION, "10", "500"))
                .containsExactly(
                        "slow accounts for all and misses some",
                        "stuck accounts for all and misses some",
                        "fast accounts for all and has all");
    }

    @Test
    void allOfAMillionEventsAreAccountedForIfTheSenderWaitsForNobody() throws Exception {
        assertThat(flood("-Xmx64m", MILLION, "10", MILLION))
                .hasSize(3)
                .allMatch(line -> line.contains(" accounts for all and "))
                .contains("slow accounts for all and misses some", "stuck accounts for all and misses some");
    }

    @Test
    void longEventsAreBoundedByTheirBytes() throws Exception {
        assertThat(flood("-Xmx128m", "500", "1000000", "10"))
                .hasSize(3)
                .allMatch(line -> line.contains(" accounts for all and "))
                .contains("stuck accounts for all and misses some", "fast accounts for all and has all");
    }

    private List<String> flood(String heap, String... arguments) throws Exception {
        return ChildJvm.run(FloodProgram.class, folder, List.of(heap), arguments);
    }
}
