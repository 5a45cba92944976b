package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.source.SourceRange;
import java.util.Optional;

/** {@code 'deprecated'} or {@code { 'name': 'unstable', 'if': 'CONFIG_X' }} among {@code features}. */
public record QapiFeature(String name, Optional<QapiCondition> condition, SourceRange range) {
    /** What may go in a later QEMU. */
    public static final String DEPRECATED = "deprecated";

    /** What may change in a later QEMU. */
    public static final String UNSTABLE = "unstable";
}
