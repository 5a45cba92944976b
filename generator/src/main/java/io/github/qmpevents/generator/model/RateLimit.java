package io.github.qmpevents.generator.model;

import java.util.Optional;

/**
 * QEMU sends at most so many of these events in a time and drops those between; the last one is always sent.
 *
 * @param key the member for each value of which the limit holds by itself
 */
public record RateLimit(Optional<String> key) {}
