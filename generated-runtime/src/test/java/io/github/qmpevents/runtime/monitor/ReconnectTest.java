package io.github.qmpevents.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The pauses between the attempts to connect again. */
class ReconnectTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void pausesDoubleUpToTheLongest() {
        Reconnect rule = Reconnect.backoff(Duration.ofMillis(100), SECOND);
        assertThat(LongStream.of(0, 1, 2, 3, 4, 40, 1000).map(attempt -> rule.pauseMillis((int) attempt, 0)))
                .containsExactly(100L, 200L, 400L, 800L, 1000L, 1000L, 1000L);
    }

    @Test
    void chanceTakesUpToAHalf() {
        Reconnect rule = Reconnect.backoff(SECOND, Duration.ofDays(1));
        assertThat(rule.pauseMillis(0, 0.5)).isEqualTo(750);
        assertThat(rule.pauseMillis(0, Math.nextDown(1.0))).isBetween(500L, 501L);
        assertThat(rule.pauseMillis(Integer.MAX_VALUE, 0.999)).isPositive();
    }

    @Test
    void pausesHaveToBeReasonable() {
        assertRefused(() -> Reconnect.backoff(Duration.ZERO, SECOND));
        assertRefused(() -> Reconnect.backoff(Duration.ofNanos(999_999), SECOND));
        assertRefused(() -> Reconnect.backoff(SECOND, Duration.ofMillis(999)));
        assertRefused(() -> Reconnect.backoff(SECOND, Duration.ofDays(1).plusMillis(1)));
        assertRefused(() -> Reconnect.backoff().giveUpAfter(Duration.ZERO));
        assertThat(Reconnect.backoff()
                        .giveUpAfter(Duration.ofSeconds(Long.MAX_VALUE))
                        .giveUpAfter())
                .isNull();
        assertThat(Reconnect.backoff().giveUpAfter(SECOND))
                .hasToString("Reconnect[first=PT0.1S, longest=PT10S, giveUpAfter=PT1S]");
    }

    private static void assertRefused(Runnable rule) {
        assertThatThrownBy(rule::run).isInstanceOf(IllegalArgumentException.class);
    }
}
