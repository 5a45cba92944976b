package io.github.qmpevents.generator.watch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event beside its description.
 *
 * @param time when QEMU made it; null if it does not say
 * @param name as it came
 * @param isDescribed whether there is an event of that name
 * @param leaves in the order in which they came
 */
public record SeenEvent(@Nullable Instant time, String name, boolean isDescribed, List<Leaf> leaves) {
    public SeenEvent {
        leaves = List.copyOf(leaves);
    }

    /** Whether it has members that the event of its name does not. */
    public boolean hasUnknownMembers() {
        return isDescribed && leaves.stream().anyMatch(leaf -> !leaf.isDescribed());
    }
}
