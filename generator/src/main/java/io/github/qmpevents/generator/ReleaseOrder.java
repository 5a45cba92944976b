package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the descriptions of several releases in order. */
final class ReleaseOrder {
    private ReleaseOrder() {}

    /**
     * Oldest first.
     *
     * @throws ConfigurationException if there is none, one has no release, or two have the same
     */
    static List<SpecInput> of(List<SpecInput> inputs) {
        if (inputs.isEmpty()) {
            throw new ConfigurationException("there is no description to merge; name one, such as 7.2=qemu-7.2.zip");
        }
        List<SpecInput> ordered = new ArrayList<>(inputs);
        ordered.sort(Comparator.comparing(ReleaseOrder::release));
        for (int next = 1; next < ordered.size(); next++) {
            requireOther(ordered.get(next - 1), ordered.get(next));
        }
        return ordered;
    }

    private static QemuRelease release(SpecInput input) {
        return input.composition()
                .release()
                .map(QemuRelease::new)
                .orElseThrow(() -> new ConfigurationException("it is not told which QEMU " + input.name()
                        + " describes; put its release before it, such as 7.2=" + input.name()));
    }

    private static void requireOther(SpecInput one, SpecInput other) {
        if (release(one).compareTo(release(other)) == 0) {
            throw new ConfigurationException("both " + one.name() + " and " + other.name()
                    + " are said to describe QEMU " + release(one).text() + "; give each its release");
        }
    }
}
