package io.github.qmpevents.runtime.command;

/**
 * A value to be masked.
 *
 * @param from the index of its first byte, or of the first one behind the quote of a string
 * @param to the index behind its last byte, or of the quote that ends a string
 * @param quoted whether there are quotes around it
 */
record SecretSpan(int from, int to, boolean quoted) {}
