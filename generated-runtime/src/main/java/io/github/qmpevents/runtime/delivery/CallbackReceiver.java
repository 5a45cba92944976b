package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.subscription.Signal;
import java.util.function.Consumer;

/** Calls a user back with signals. */
final class CallbackReceiver<E extends QmpEvent> extends DrainedReceiver {
    private final Signals<E> signals;
    private final Consumer<? super Signal<E>> callback;

    CallbackReceiver(Attachment<E> attachment, Drain drain, Consumer<? super Signal<E>> callback) {
        super(attachment, drain);
        this.signals = attachment.signals();
        this.callback = callback;
    }

    @Override
    void accept(Taken next) {
        Signal<E> signal = signals.of(next);
        if (signal == null) {
            return;
        }
        try {
            callback.accept(signal);
        } catch (Throwable e) {
            hub.failed(e, next);
        }
    }
}
