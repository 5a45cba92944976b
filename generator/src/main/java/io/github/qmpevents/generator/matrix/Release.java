package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.model.EventModel;

/**
 * A release and what describes its events.
 *
 * @param label what it is called at the head of its column, such as {@code v7.2.0}
 */
public record Release(String label, EventModel model) {}
