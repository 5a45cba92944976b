package io.github.qmpevents.runtime.command;

/**
 * What became of the commands of one connection so far.
 *
 * @param sent how many were written, or are being written
 * @param answered how many of them were answered in time, with a value or with an error
 * @param late how many answers came for commands that had been given up, or had been answered before
 * @param unmatched how many answers came that belong to no command of ours
 * @param waiting how many have yet to be written
 * @param unanswered how many were written and wait for their answer
 */
public record CommandCounts(long sent, long answered, long late, long unmatched, int waiting, int unanswered) {}
