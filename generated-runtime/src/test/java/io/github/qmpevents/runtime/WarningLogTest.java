package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How much a peer can write into the log. */
class WarningLogTest {
    private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 1);
    private final List<String> lines = new ArrayList<>();
    private final WarningLog log = new WarningLog(nanoTime::get, lines::add);

    @Test
    void onlyTheFirstLinesOfAMinuteAreWrittenAndTheOthersCounted() {
        for (int count = 0; count < WarningLog.LINES + 7; count++) {
            log.warn("line");
        }
        assertThat(lines).hasSize(WarningLog.LINES);
        nanoTime.addAndGet(60_000_000_000L - 1);
        log.warn("still too early");
        assertThat(lines).hasSize(WarningLog.LINES);
        nanoTime.addAndGet(1);
        log.warn("next minute");
        assertThat(lines.subList(WarningLog.LINES, lines.size()))
                .containsExactly("8 more warnings were left out", "next minute");
    }

    @Test
    void fewLinesAreAllWritten() {
        log.warn("one");
        nanoTime.addAndGet(60_000_000_000L);
        log.warn("two");
        assertThat(lines).containsExactly("one", "two");
    }
}
