package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * What every definition, member and value has.
 *
 * @param condition on which configuration of QEMU it depends, such as {@code all(CONFIG_SPICE, not(CONFIG_WIN32))}
 * @param features the names of its features, such as {@code deprecated}
 * @param range the place of the name
 */
public record QapiHead(String name, Optional<String> condition, List<String> features, SourceRange range) {
    public QapiHead {
        features = List.copyOf(features);
    }
}
