package io.github.qmpevents.runtime.delivery;

import io.github.qmpevents.runtime.Drift;
import io.github.qmpevents.runtime.EventHandlers;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.subscription.Signal;
import java.util.function.Consumer;

/** Hands everything to the handlers that were there from the beginning, drift and bad messages as well. */
final class HandlersReceiver<T extends QmpEvent> extends DrainedReceiver {
    private static final byte[] NO_BYTES = {};

    private final EventHandlers<T> handlers;
    private final Consumer<? super Signal<T>> notices;
    private final Runnable done;

    HandlersReceiver(
            Attachment<T> attachment,
            Drain drain,
            EventHandlers<T> handlers,
            Consumer<? super Signal<T>> notices,
            Runnable done) {
        super(attachment, drain);
        this.handlers = handlers;
        this.notices = notices;
        this.done = done;
    }

    @Override
    void finish() {
        super.finish();
        done.run();
    }

    @Override
    void accept(Taken next) {
        if (next instanceof Arrived arrived) {
            accept(arrived);
        } else {
            accept(Signals.<T>ofNotice((Notice) next));
        }
        long droppedRemarks = queue.takeDroppedRemarks();
        if (droppedRemarks != 0) {
            hub.failures()
                    .warn(droppedRemarks + " reports of drift or bad messages were dropped: handlers are too slow");
        }
    }

    @SuppressWarnings("unchecked") // the events are from the table of the handlers
    private void accept(Arrived arrived) {
        switch (arrived.kind()) {
            case RECOGNIZED -> handlers.recognized((T) arrived.content(), arrived.id(), NO_BYTES, 0, 0);
            case UNRECOGNIZED -> handlers.unrecognized((T) arrived.content(), arrived.id(), NO_BYTES, 0, 0);
            case REMARK -> remark(arrived.content());
        }
    }

    private void remark(Object content) {
        if (content instanceof Drift drift) {
            handlers.drift(drift);
        } else if (content instanceof BadMessage bad) {
            handlers.dispatch(bad);
        }
    }

    private void accept(Signal<T> notice) {
        try {
            notices.accept(notice);
        } catch (Throwable e) {
            handlers.failed(e, null);
        }
    }
}
