package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.model.Availability;
import io.github.qmpevents.generator.model.Feature;
import java.util.List;

/** The marks that tell how long something will last. */
final class Marks {
    private static final List<String> SHOWN = List.of(Feature.DEPRECATED, Feature.UNSTABLE);

    private Marks() {}

    static List<String> of(Availability availability) {
        return SHOWN.stream()
                .filter(mark -> availability.feature(mark).isPresent())
                .toList();
    }
}
