package io.github.qmpevents.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

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

    @Test
    void aLogThatFailsHarmsNobody() {
        WarningLog broken = new WarningLog(nanoTime::get, line -> {
            throw new AssertionError("disk full");
        });
        assertThatCode(() -> broken.warn("line")).doesNotThrowAnyException();
        assertThatCode(() -> broken.warn("a handler failed", new Nameless())).doesNotThrowAnyException();
    }

    @Test
    void aLineStaysALineWhateverIsInIt() {
        log.warn("a\r\nb\u001b[31m${jndi:x}\u202e" + "x".repeat(2000));
        assertThat(lines)
                .singleElement()
                .asString()
                .startsWith("a\\r\\nb\\u001B[31m\\u0024{jndi:x}\\u202Exxx")
                .endsWith("x...")
                .hasSize(WarningLog.LONGEST);
    }

    @Test
    void whatWasThrownIsToldInOnePrintableLine() {
        log.warn("a handler failed", new IllegalStateException("a\r\nb\u001b[31m${jndi:x}\u202e"));
        assertThat(lines)
                .singleElement()
                .asString()
                .matches("a handler failed at [ -~]+")
                .doesNotContain("${");
    }

    /** Has no text. */
    private static final class Nameless extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            throw new IllegalStateException("no text");
        }
    }
}
