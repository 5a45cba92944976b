package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.subscription.MonitorEnd;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Counts the tries to connect again, from the end of a connection on. */
final class Attempts {
    private final Reconnect rule;
    private final long begin = System.nanoTime();
    private int count;

    Attempts(Reconnect rule) {
        this.rule = rule;
    }

    /** Whether there is still time for another one. */
    boolean goOn() {
        @Nullable Duration limit = rule.giveUpAfter();
        return limit == null || System.nanoTime() - begin < limit.toNanos();
    }

    /** The end of a monitor that does not come back. */
    MonitorEnd lastWord(MonitorEnd end) {
        String detail = end.detail() + "; not connected again in " + count + " attempts";
        return new MonitorEnd(end.cause(), end.bytesLost(), detail);
    }

    /** How long to wait before the next one. */
    long nextPauseMillis() {
        return rule.pauseMillis(count++, ThreadLocalRandom.current().nextDouble());
    }
}
