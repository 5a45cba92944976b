package io.github.qmpevents.runtime.command;

import io.github.qmpevents.runtime.QmpEvent;
import java.util.List;

/**
 * A command whose work goes on after its reply, until an event tells that it is done. Generated code implements it for
 * the commands of QEMU that are known to be so.
 *
 * @param <R> what it returns
 * @param <E> the event that tells that it is done
 */
public interface LastingCommand<R, E extends QmpEvent> extends TypedCommand<R> {
    /** The event that tells that this very command is done. */
    EventMatch<E> doneBy();

    /** The events that tell that it has come to nothing. */
    List<EventMatch<?>> failedBy();
}
