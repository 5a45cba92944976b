package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.subscription.Signal;
import java.util.function.Consumer;

/** Calls a user back with events alone. */
record EventCallback<E extends QmpEvent>(PlainEvents<E> plain, Consumer<? super E> callback)
        implements Consumer<Signal<E>> {
    @Override
    public void accept(Signal<E> signal) {
        E event = plain.of(signal);
        if (event != null) {
            callback.accept(event);
        }
    }
}
