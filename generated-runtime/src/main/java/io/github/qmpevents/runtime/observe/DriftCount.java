package io.github.qmpevents.runtime.observe;

import io.github.qmpevents.runtime.Drift;

/**
 * How often events had something that their description does not. The texts are printable ASCII, and shortened.
 *
 * @param eventName the name of the event; {@value #OTHERS} for all of a kind that came when 1,000 were kept
 *     apart
 * @param path where in the message; for an unknown member the object that it is in
 * @param found the unknown or repeated member, or the unknown value; empty for other kinds
 */
public record DriftCount(Drift.Kind kind, String eventName, String path, String found, long count) {
    /** In place of the event's name, for the rest of a kind. */
    public static final String OTHERS = "(others)";
}
