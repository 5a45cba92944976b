package io.github.qmpevents.generator.release;

import io.github.qmpevents.generator.model.EventModel;

/**
 * A release of QEMU and what describes its events.
 *
 * @param label what it is called, such as {@code v7.2.0}; or its version alone, such as {@code 7.2}
 */
public record Release(String label, EventModel model) {}
