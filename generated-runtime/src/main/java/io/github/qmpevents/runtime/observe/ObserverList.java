package io.github.qmpevents.runtime.observe;

import io.github.qmpevents.runtime.Drift;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.Greeting;
import io.github.qmpevents.runtime.message.QemuVersion;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.text.WarningLog;
import java.util.List;
import java.util.function.Consumer;

/** Calls observers, and keeps what they do wrong from the thread that reads. */
final class ObserverList implements MonitorObserver {
    private final MonitorObserver[] observers;
    private final WarningLog log;

    ObserverList(List<? extends MonitorObserver> observers, WarningLog log) {
        this.observers = List.copyOf(observers).toArray(new MonitorObserver[0]);
        this.log = log;
    }

    @Override
    public void connected(String monitor, Greeting greeting) {
        callAll(observer -> observer.connected(monitor, greeting));
    }

    @Override
    public void otherVersion(String monitor, QemuVersion version, List<String> described) {
        callAll(observer -> observer.otherVersion(monitor, version, described));
    }

    @Override
    public void reconnecting(String monitor, MonitorEnd end) {
        callAll(observer -> observer.reconnecting(monitor, end));
    }

    @Override
    public void ended(String monitor, MonitorEnd end) {
        callAll(observer -> observer.ended(monitor, end));
    }

    @Override
    public void event(String monitor, String eventName, int bytes) {
        callAll(observer -> observer.event(monitor, eventName, bytes));
    }

    @Override
    public void badMessage(String monitor, BadMessage message) {
        callAll(observer -> observer.badMessage(monitor, message));
    }

    @Override
    public void dropped(String monitor, String subscription, long count) {
        callAll(observer -> observer.dropped(monitor, subscription, count));
    }

    @Override
    public void unrecognized(String monitor, UnrecognizedQmpEvent event) {
        callAll(observer -> observer.unrecognized(monitor, event));
    }

    @Override
    public void drift(String monitor, Drift drift) {
        callAll(observer -> observer.drift(monitor, drift));
    }

    private void callAll(Consumer<MonitorObserver> call) {
        boolean interrupted = Thread.currentThread().isInterrupted();
        for (MonitorObserver observer : observers) {
            try {
                call.accept(observer);
            } catch (Throwable e) {
                log.warn("an observer failed", e);
            }
        }
        restore(interrupted);
    }

    /** An interrupt that an observer left behind would close the channel. */
    private static void restore(boolean interrupted) {
        if (!interrupted) {
            Thread.interrupted();
        }
    }
}
