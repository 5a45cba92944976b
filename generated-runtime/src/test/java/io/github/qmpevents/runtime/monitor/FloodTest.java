package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.ChildJvm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Floods harm nobody: every event is accounted for, in little memory, and whoever sends is never kept waiting. */
class FloodTest {
    private static final String MILLION = "1000000";
    private static final long LONGEST_WAIT_MILLIS = 100;
    /** A machine that is busy with something else may keep anybody waiting, but hardly each time. */
    private static final int ATTEMPTS = 5;

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
        assertThat(flood("-Xmx64m", "200", "1000000", "10"))
                .hasSize(3)
                .allMatch(line -> line.contains(" accounts for all and "))
                .contains("stuck accounts for all and misses some", "fast accounts for all and has all");
    }

    /** What the listeners have, in a run in which the server never waited long. */
    private List<String> flood(String heap, String... arguments) throws Exception {
        List<Long> waits = new ArrayList<>();
        while (waits.size() < ATTEMPTS) {
            List<String> lines = floodOnce(heap, arguments);
            waits.add(Long.parseLong(lines.get(3)));
            if (waits.get(waits.size() - 1) <= LONGEST_WAIT_MILLIS) {
                return lines.subList(0, 3);
            }
        }
        throw new AssertionError("the server waited each time, in milliseconds: " + waits);
    }

    private List<String> floodOnce(String heap, String... arguments) throws Exception {
        Path socket = Files.createTempDirectory(folder, "s").resolve("qmp");
        List<String> all = new ArrayList<>(List.of(socket.toString()));
        all.addAll(List.of(arguments));
        return ChildJvm.run(FloodProgram.class, folder, List.of(heap), all.toArray(String[]::new));
    }
}
