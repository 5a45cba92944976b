package io.github.qmpevents.runtime.monitor;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.subscription.Signal;
import io.github.qmpevents.runtime.text.WarningLog;
import java.util.function.Consumer;

/** Logs that events for handlers were dropped, for those who did not ask to be told. */
final class NoticeLog<T extends QmpEvent> implements Consumer<Signal<T>> {
    private final String name;
    private final WarningLog log = new WarningLog();

    NoticeLog(String name) {
        this.name = name;
    }

    @Override
    public void accept(Signal<T> signal) {
        if (signal instanceof Signal.Dropped<T> dropped) {
            log.warn(name + ": " + dropped.count()
                    + " events for handlers were dropped, which are slower than events come");
        }
    }
}
