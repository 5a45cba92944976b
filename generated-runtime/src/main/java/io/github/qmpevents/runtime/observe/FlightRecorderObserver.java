package io.github.qmpevents.runtime.observe;

import io.github.qmpevents.runtime.Drift;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.Greeting;
import io.github.qmpevents.runtime.message.QemuVersion;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.text.PrintableAscii;

/** Writes events of the flight recorder; the only class that uses those. */
final class FlightRecorderObserver implements MonitorObserver {
    private static final int LONGEST = 200;

    /** Loads the flight recorder, or fails where there is none. */
    FlightRecorderObserver() {
        var unused = new FlightEvents.Event();
    }

    @Override
    public void connected(String monitor, Greeting greeting) {
        FlightEvents.Connected event = new FlightEvents.Connected();
        if (event.shouldCommit()) {
            QemuVersion version = greeting.version();
            event.monitor = monitor;
            event.version = version == null ? "" : version.major() + "." + version.minor() + "." + version.micro();
            event.commit();
        }
    }

    @Override
    public void reconnecting(String monitor, MonitorEnd end) {
        FlightEvents.Reconnecting event = new FlightEvents.Reconnecting();
        if (event.shouldCommit()) {
            event.monitor = monitor;
            event.cause = end.cause().name();
            event.bytesLost = end.bytesLost();
            event.detail = end.detail();
            event.commit();
        }
    }

    @Override
    public void ended(String monitor, MonitorEnd end) {
        FlightEvents.Ended event = new FlightEvents.Ended();
        if (event.shouldCommit()) {
            event.monitor = monitor;
            event.cause = end.cause().name();
            event.bytesLost = end.bytesLost();
            event.detail = end.detail();
            event.commit();
        }
    }

    @Override
    public void event(String monitor, String eventName, int bytes) {
        FlightEvents.Event event = new FlightEvents.Event();
        if (event.shouldCommit()) {
            event.monitor = monitor;
            event.eventName = eventName;
            event.bytes = bytes;
            event.commit();
        }
    }

    @Override
    public void badMessage(String monitor, BadMessage message) {
        FlightEvents.BadMessage event = new FlightEvents.BadMessage();
        if (event.shouldCommit()) {
            event.monitor = monitor;
            event.kind = message.kind().name();
            event.number = message.number();
            event.offset = message.offset();
            event.bytes = message.length();
            event.detail = message.detail();
            event.commit();
        }
    }

    @Override
    public void dropped(String monitor, String subscription, long count) {
        FlightEvents.Dropped event = new FlightEvents.Dropped();
        if (event.shouldCommit()) {
            event.monitor = monitor;
            event.subscription = subscription;
            event.count = count;
            event.commit();
        }
    }

    @Override
    public void unrecognized(String monitor, UnrecognizedQmpEvent unrecognized) {
        FlightEvents.Unrecognized event = new FlightEvents.Unrecognized();
        if (event.shouldCommit()) {
            event.monitor = monitor;
            event.eventName = shown(unrecognized.eventName());
            event.reason = unrecognized.reason().name();
            event.detail = shown(unrecognized.detail());
            event.commit();
        }
    }

    @Override
    public void drift(String monitor, Drift drift) {
        FlightEvents.Drifted event = new FlightEvents.Drifted();
        if (event.shouldCommit()) {
            event.monitor = monitor;
            event.kind = drift.kind().name();
            event.eventName = shown(drift.eventName());
            event.path = shown(drift.path());
            event.found = shown(drift.found());
            event.commit();
        }
    }

    private static String shown(String text) {
        return PrintableAscii.of(text, LONGEST);
    }
}
