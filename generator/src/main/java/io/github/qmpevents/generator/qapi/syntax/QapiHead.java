package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * What every definition, member and value has.
 *
 * @param condition on which configuration of QEMU it depends
 * @param doc what the comment before it says; only a definition can have one
 * @param range the place of the name
 */
public record QapiHead(
        String name,
        Optional<QapiCondition> condition,
        List<QapiFeature> features,
        Optional<QapiDoc> doc,
        SourceRange range) {
    public QapiHead {
        features = List.copyOf(features);
    }

    /** Of something that is no definition. */
    public QapiHead(String name, Optional<QapiCondition> condition, List<QapiFeature> features, SourceRange range) {
        this(name, condition, features, Optional.empty(), range);
    }

    /** The same with a comment before it. */
    public QapiHead withDoc(Optional<QapiDoc> comment) {
        return new QapiHead(name, condition, features, comment, range);
    }

    /** Whether it has a feature of this name. */
    public boolean has(String feature) {
        return features.stream().anyMatch(each -> each.name().equals(feature));
    }
}
