package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * What every definition, member and value has.
 *
 * @param condition on which configuration of QEMU it depends
 * @param range the place of the name
 */
public record QapiHead(String name, Optional<QapiCondition> condition, List<QapiFeature> features, SourceRange range) {
    public QapiHead {
        features = List.copyOf(features);
    }

    /** Whether it has a feature of this name. */
    public boolean has(String feature) {
        return features.stream().anyMatch(each -> each.name().equals(feature));
    }
}
