package io.github.qmpevents.runtime.observe;

import java.util.List;

/**
 * What came over the connections of a monitor so far, besides events as described.
 *
 * @param badMessages how often something came that is no message
 * @param reconnects how often a connection was lost and another one was to be made
 * @param unrecognized how many events could not be made one of their type, or are unknown; those that nobody asked for
 *     are not looked into
 * @param drift what events had and their description does not, of those that somebody asked for, and all unknown ones;
 *     sorted, those that came most often first
 */
public record ConnectionCounts(long badMessages, long reconnects, long unrecognized, List<DriftCount> drift) {
    public ConnectionCounts {
        drift = List.copyOf(drift);
    }
}
