package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.subscription.Overflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a queue has to do, said as plainly as possible: it keeps everything in one list, and looks through all of it each
 * time.
 */
final class NaiveQueue {
    private final List<Rules> lanes;
    private final List<Slot> slots = new ArrayList<>();
    private boolean ended;
    private long time;

    NaiveQueue(List<Rules> lanes) {
        this.lanes = lanes;
    }

    /** @param rule null for the last of each key */
    record Rules(int events, long bytes, Overflow.Rule rule) {}

    /** An event, whether it has been dropped or not; or a gap. */
    private static final class Slot {
        private final int lane;
        private final String name;
        private final String key;
        private final long length;
        private boolean waits;
        private boolean isGap;
        private long supersededAt = Long.MAX_VALUE;

        private Slot(int lane, String name, String key, long length) {
            this.lane = lane;
            this.name = name;
            this.key = key;
            this.length = length;
        }
    }

    void offer(int lane, String name, String key, long length) {
        if (ended) {
            return;
        }
        Slot slot = new Slot(lane, name, key, length);
        Rules rules = lanes.get(lane);
        boolean keepsKeys = rules.rule == null;
        if (length <= rules.bytes && keepsKeys) {
            supersede(slot);
        }
        if (length <= rules.bytes && (keepsKeys || rules.rule == Overflow.Rule.DROP_OLDEST)) {
            while (!fits(slot)) {
                leastNeeded(lane).waits = false;
            }
        }
        slot.waits = fits(slot);
        slots.add(slot);
        ended = !slot.waits && (rules.rule == Overflow.Rule.DETACH || rules.rule == Overflow.Rule.FAIL);
    }

    private void supersede(Slot slot) {
        time++;
        for (Slot other : slots) {
            if (other.waits && other.lane == slot.lane && Objects.equals(other.key, slot.key)) {
                other.supersededAt = Math.min(other.supersededAt, time);
            }
        }
    }

    private Slot leastNeeded(int lane) {
        Slot least = null;
        for (Slot slot : slots) {
            if (slot.waits && slot.lane == lane && (least == null || slot.supersededAt < least.supersededAt)) {
                least = slot;
            }
        }
        return Objects.requireNonNull(least);
    }

    private boolean fits(Slot slot) {
        Rules rules = lanes.get(slot.lane);
        int events = 0;
        long bytes = 0;
        for (Slot other : slots) {
            if (other.waits && other.lane == slot.lane) {
                events++;
                bytes += other.length;
            }
        }
        return events < rules.events && bytes + slot.length <= rules.bytes;
    }

    void gap() {
        if (!ended) {
            Slot slot = new Slot(-1, "gap", "", 0);
            slot.isGap = true;
            slots.add(slot);
        }
    }

    int waiting() {
        return (int) slots.stream().filter(slot -> slot.waits).count();
    }

    /** The next thing as text; null if there is none. */
    String take() {
        if (slots.isEmpty()) {
            return ended ? "ended" : null;
        }
        int next = 0;
        while (next < slots.size() && !slots.get(next).waits) {
            next++;
        }
        return next == 0 ? slots.remove(0).name : takeNotice(slots.subList(0, next));
    }

    /** Of what was dropped and of gaps: what was dropped before the first gap, then the gaps as one. */
    private static String takeNotice(List<Slot> gone) {
        int dropped = 0;
        while (dropped < gone.size() && !gone.get(dropped).isGap) {
            dropped++;
        }
        if (dropped != 0) {
            gone.subList(0, dropped).clear();
            return "dropped " + dropped;
        }
        gone.removeIf(slot -> slot.isGap);
        return "gap";
    }
}
