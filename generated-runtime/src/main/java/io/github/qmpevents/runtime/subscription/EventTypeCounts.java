package io.github.qmpevents.runtime.subscription;

import java.time.Instant;

/**
 * What came of the events of one type, whoever asked for them, the unrecognised ones of their name included.
 *
 * @param count how many, at least 1
 * @param bytes the length of their messages
 * @param lastSeen when the last one arrived, by the clock of this machine
 */
public record EventTypeCounts(String eventName, long count, long bytes, Instant lastSeen) {}
