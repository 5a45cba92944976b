package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.model.EventModel;

/**
 * What a description says of one release of QEMU.
 *
 * @param version such as {@code 7.2}
 */
public record Release(String version, EventModel model) {}
