package io.github.qmpevents.runtime.observe;

import io.github.qmpevents.runtime.command.CommandCounts;
import io.github.qmpevents.runtime.subscription.EventTypeCounts;
import io.github.qmpevents.runtime.subscription.SubscriptionCounts;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a monitor has done so far; immutable. The numbers are read one after the other while the monitor goes on, so that
 * they need not be of the very same moment.
 *
 * @param name of the monitor
 * @param state where it is in its life, such as {@code RUNNING}
 * @param time when this was asked for
 * @param events of each type of which some came, in the order of the description
 * @param subscriptions those that there are, in the order of subscribing
 * @param connections of all connections, one after the other
 * @param commands of the connection that there is; null if there is none
 */
public record MonitorSnapshot(
        String name,
        String state,
        Instant time,
        List<EventTypeCounts> events,
        List<SubscriptionCounts> subscriptions,
        ConnectionCounts connections,
        @Nullable CommandCounts commands) {
    public MonitorSnapshot {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(time, "time");
        events = List.copyOf(events);
        subscriptions = List.copyOf(subscriptions);
        Objects.requireNonNull(connections, "connections");
    }
}
