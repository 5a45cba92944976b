package io.github.qmpevents.runtime;

/**
 * What was read from a stream.
 *
 * @param messages all of them, bad ones included
 * @param events the messages that are events
 * @param unrecognized the events that were found to be unrecognised; those that nobody asked for were not looked into
 * @param bad the messages that are none
 */
public record EventCounts(long messages, long events, long unrecognized, long bad) {}
