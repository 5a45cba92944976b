package io.github.qmpevents.generator.emit;

import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import java.util.List;

/** In what the classes of objects differ. */
enum ObjectStyle {
    /** In events: read as fast as can be, and easily made up in tests. */
    IN_EVENT(64) {
        @Override
        List<Component> components(RecordPlan object) {
            return Component.ofObject(object);
        }
    },
    /** In what is sent to QEMU, where what is mandatory is not to be made up; and read seldom, so that short code is better. */
    DECLARED(0) {
        @Override
        List<Component> components(RecordPlan object) {
            return Component.ofDeclared(object);
        }
    };

    private final int mostLookedAt;

    ObjectStyle(int mostLookedAt) {
        this.mostLookedAt = mostLookedAt;
    }

    abstract List<Component> components(RecordPlan object);

    /**
     * Up to how many members are looked at one by one before the loop over what is left: the compiler of the JVM leaves
     * large methods alone.
     */
    int mostLookedAt() {
        return mostLookedAt;
    }
}
