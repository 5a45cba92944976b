package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.subscription.MonitorEnd;
import java.time.Instant;

/** Word from a queue of what did not come; the same for all types of subscriptions. */
sealed interface Notice extends Taken {
    record Dropped(long count) implements Notice {}

    record Gap(Instant from, Instant to) implements Notice {}

    record Ended(MonitorEnd end) implements Notice {}
}
