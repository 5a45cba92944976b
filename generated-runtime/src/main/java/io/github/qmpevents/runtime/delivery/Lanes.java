package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.EventTable;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.subscription.EventSelection;
import io.github.qmpevents.runtime.subscription.Overflow;
import io.github.qmpevents.runtime.subscription.QueueLimits;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which places of a queue an event may take. */
final class Lanes {
    private final Lane[] byId;
    private final Lane unrecognized;
    private final Lane remarks = new Lane(QueueLimits.DEFAULT, Overflow.DROP_OLDEST);
    private final Set<Lane> ofEvents = new LinkedHashSet<>();

    private Lanes(Lane main, Lane[] byId, Lane unrecognized) {
        this.byId = byId;
        this.unrecognized = unrecognized;
        ofEvents.add(main);
        ofEvents.add(unrecognized);
        ofEvents.addAll(Arrays.asList(byId));
    }

    /** @throws IllegalArgumentException if one of the selection's types has no events in the table */
    static Lanes of(EventSelection<?> selection, EventTable<?> table) {
        Lane main = new Lane(selection.limits(), selection.overflow());
        Lane[] byId = new Lane[table.eventNames().size()];
        Arrays.fill(byId, main);
        Lane unrecognized = main;
        for (EventSelection.Lane<?> own : selection.lanes()) {
            Lane lane = new Lane(own.limits().orElse(selection.limits()), own.rule());
            if (UnrecognizedQmpEvent.class.isAssignableFrom(own.eventType())) {
                unrecognized = lane;
            } else {
                byId[table.id(own.eventType())] = lane;
            }
        }
        return new Lanes(main, byId, unrecognized);
    }

    Lane of(Arrived arrived) {
        return switch (arrived.kind()) {
            case RECOGNIZED -> byId[arrived.id()];
            case UNRECOGNIZED -> unrecognized;
            case REMARK -> remarks;
        };
    }

    /** How many events wait; other things do not count. */
    int events() {
        int sum = 0;
        for (Lane lane : ofEvents) {
            sum += lane.events();
        }
        return sum;
    }

    /** The length of the messages of those that wait. */
    long bytes() {
        long sum = 0;
        for (Lane lane : ofEvents) {
            sum += lane.bytes();
        }
        return sum;
    }

    /**
     * Forgets all that waits.
     *
     * @return how many events that were
     */
    int clear() {
        int forgotten = events();
        for (Lane lane : ofEvents) {
            lane.clear();
        }
        remarks.clear();
        return forgotten;
    }
}
