package io.github.qmpevents.generator.model;

import java.util.List;
import java.util.Optional;

/**
 * Which QEMU has something, as far as the description tells.
 *
 * @param since the release with which it came, such as {@code 2.12}; where several descriptions were merged and none of
 *     them tells, the first of them that has it, unless that is the very first
 * @param until where several descriptions were merged, the last of them that has it, unless that is the very last
 * @param condition on what it depends how QEMU was built, in words, such as {@code CONFIG_SPICE and not CONFIG_WIN32}
 * @param features in the description's order
 */
public record Availability(
        Optional<String> since, Optional<String> until, Optional<String> condition, List<Feature> features) {
    /** Nothing is told. */
    public static final Availability NOT_TOLD = new Availability(Optional.empty(), Optional.empty(), List.of());

    public Availability {
        features = List.copyOf(features);
    }

    /** What one description tells, which knows of nothing that ended. */
    public Availability(Optional<String> since, Optional<String> condition, List<Feature> features) {
        this(since, Optional.empty(), condition, features);
    }

    /** The feature of a name. */
    public Optional<Feature> feature(String name) {
        return features.stream().filter(feature -> feature.name().equals(name)).findFirst();
    }
}
