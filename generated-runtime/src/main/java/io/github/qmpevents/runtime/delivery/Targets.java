package io.github.qmpevents.runtime.delivery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who gets which events; immutable, so that the thread that reads needs no lock. */
final class Targets {
    private static final Receiver[] NOBODY = {};

    private final Receiver[][] recognized;
    private final Receiver[][] unrecognized;
    private final Receiver[] unknown;
    private final Receiver[] all;

    private Targets(Receiver[][] recognized, Receiver[][] unrecognized, Receiver[] unknown, Receiver[] all) {
        this.recognized = recognized;
        this.unrecognized = unrecognized;
        this.unknown = unknown;
        this.all = all;
    }

    /** @param events the number of events in the table */
    static Targets none(int events) {
        Receiver[][] nobody = new Receiver[events][];
        Arrays.fill(nobody, NOBODY);
        return new Targets(nobody, nobody, NOBODY, NOBODY);
    }

    Targets with(Receiver added) {
        Receiver[][] moreRecognized = recognized.clone();
        Receiver[][] moreUnrecognized = unrecognized.clone();
        for (int id = 0; id < recognized.length; id++) {
            if (added.interest.inRecognized(id)) {
                moreRecognized[id] = plus(recognized[id], added);
            }
            if (added.interest.inUnrecognized(id)) {
                moreUnrecognized[id] = plus(unrecognized[id], added);
            }
        }
        Receiver[] moreUnknown = added.interest.inUnknown() ? plus(unknown, added) : unknown;
        return new Targets(moreRecognized, moreUnrecognized, moreUnknown, plus(all, added));
    }

    Targets without(Receiver removed) {
        Receiver[][] fewerRecognized = recognized.clone();
        Receiver[][] fewerUnrecognized = unrecognized.clone();
        for (int id = 0; id < recognized.length; id++) {
            fewerRecognized[id] = minus(recognized[id], removed);
            fewerUnrecognized[id] = minus(unrecognized[id], removed);
        }
        return new Targets(fewerRecognized, fewerUnrecognized, minus(unknown, removed), minus(all, removed));
    }

    private static Receiver[] plus(Receiver[] some, Receiver added) {
        Receiver[] more = Arrays.copyOf(some, some.length + 1);
        more[some.length] = added;
        return more;
    }

    private static Receiver[] minus(Receiver[] some, Receiver removed) {
        int index = Arrays.asList(some).indexOf(removed);
        if (index < 0) {
            return some;
        }
        if (some.length == 1) {
            return NOBODY;
        }
        Receiver[] fewer = Arrays.copyOf(some, some.length - 1);
        System.arraycopy(some, index + 1, fewer, index, fewer.length - index);
        return fewer;
    }

    boolean isWanted(int id) {
        return recognized[id].length != 0 || unrecognized[id].length != 0;
    }

    Receiver[] ofRecognized(int id) {
        return recognized[id];
    }

    /** @param id negative for an unknown event */
    Receiver[] ofUnrecognized(int id, String name) {
        return id < 0 ? ofUnknown(name) : unrecognized[id];
    }

    private Receiver[] ofUnknown(String name) {
        List<Receiver> some = new ArrayList<>();
        for (Receiver receiver : unknown) {
            if (receiver.interest.inUnknown(name)) {
                some.add(receiver);
            }
        }
        return some.toArray(NOBODY);
    }

    Receiver[] all() {
        return all;
    }
}
