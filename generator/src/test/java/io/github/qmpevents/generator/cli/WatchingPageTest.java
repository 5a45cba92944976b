package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/watching.md shows is so. */
class WatchingPageTest {
    @TempDir
    private Path work;

    @Test
    void theShownLinesAreThoseOfTheShownEvents() throws IOException {
        Path sent = Files.writeString(work.resolve("vm.jsonl"), """
                {"timestamp": {"seconds": 1714564867, "microseconds": 250193}, "event": "STOP"}
                {"timestamp": {"seconds": 1714564867, "microseconds": 912004}, "event": "BLOCK_JOB_COMPLETED", "data": \
                {"device": "drive0", "type": "mirror", "len": 2097152, "offset": 2097152, "speed": 0}}
                {"timestamp": {"seconds": 1714564869, "microseconds": 112}, "event": "SHUTDOWN", "data": \
                {"guest": true, "reason": "guest-shutdown"}}
                """);
        List<String> shown = Files.readAllLines(Path.of("../docs/watching.md")).stream()
                .dropWhile(line -> !line.startsWith("$ java -jar qmp-events.jar tail vm.sock --spec 2.7"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .toList();

        TailRun run = TailRun.of("tail", sent.toString(), "--spec", "2.7", "--utc");

        assertThat(run.out().replaceAll("(?m)^(\\S+)Z ", "$1 ").lines().toList())
                .isEqualTo(shown.subList(0, 3));
        assertThat(shown.get(3)).isEqualTo("^C  " + run.err().strip() + " in 4.2 s");
    }
}
