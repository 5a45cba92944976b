package io.github.qmpevents.runtime;

import java.util.List;
import java.util.function.Consumer;

/** Handlers of one thing, called one after the other. */
final class HandlerList<A> {
    private final Consumer<? super A>[] handlers;

    HandlerList(List<Consumer<? super A>> handlers) {
        this.handlers = handlers.toArray(HandlerList.newArray(handlers.size()));
    }

    static <A> HandlerList<A>[] copies(List<List<Consumer<? super A>>> lists) {
        HandlerList<A>[] copies = newLists(lists.size());
        for (int index = 0; index < copies.length; index++) {
            copies[index] = new HandlerList<>(lists.get(index));
        }
        return copies;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <A> Consumer<? super A>[] newArray(int length) {
        return new Consumer[length];
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <A> HandlerList<A>[] newLists(int length) {
        return new HandlerList[length];
    }

    boolean isEmpty() {
        return handlers.length == 0;
    }

    /** Calls all with something that an event is about. */
    <T extends QmpEvent> void callAll(HandlerErrors<T> errors, A argument, T event) {
        for (Consumer<? super A> handler : handlers) {
            errors.call(handler, argument, event);
        }
    }

    /** Calls all with something else. */
    void callAll(HandlerErrors<?> errors, A argument) {
        for (Consumer<? super A> handler : handlers) {
            errors.call(handler, argument);
        }
    }
}
