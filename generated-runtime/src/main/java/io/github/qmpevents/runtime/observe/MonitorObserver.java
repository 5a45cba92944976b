package io.github.qmpevents.runtime.observe;

import io.github.qmpevents.runtime.Drift;
import io.github.qmpevents.runtime.UnrecognizedQmpEvent;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.Greeting;
import io.github.qmpevents.runtime.message.QemuVersion;
import io.github.qmpevents.runtime.subscription.MonitorEnd;
import io.github.qmpevents.runtime.text.WarningLog;
import java.util.List;

/**
 * Told what happens in a monitor, for metrics and traces; each method does nothing unless it is overridden. They are
 * called by the thread that reads, so they must not wait for anything; one observer may serve many monitors, each with a
 * thread of its own. What an observer throws is logged, and nothing else comes of it.
 *
 * <p>Events are told by {@link #event} only if the description has them, so that their names may be labels of metrics;
 * the names in {@link #unrecognized} and {@link #drift} are the server's, who may send any number of them. No text from
 * the server is fit for a log as it is.
 */
public interface MonitorObserver {
    /**
     * A connection has been made, perhaps again, and commands can be sent.
     *
     * @param monitor the name of the monitor, here and below
     */
    default void connected(String monitor, Greeting greeting) {}

    /**
     * The QEMU behind a new connection is older than all whose events were described, or newer. It is told once, and again
     * if another one answers later; the first time in a program it is logged as well.
     *
     * @param described the versions of those, oldest first; see {@link
     *     io.github.qmpevents.runtime.EventTable#qemuVersions()}
     */
    default void otherVersion(String monitor, QemuVersion version, List<String> described) {}

    /** A connection has ended, and another one is to be made. */
    default void reconnecting(String monitor, MonitorEnd end) {}

    /** The monitor has ended; the last call for it. */
    default void ended(String monitor, MonitorEnd end) {}

    /**
     * An event of the description has come, whoever asked for it, and even if nobody did.
     *
     * @param bytes the length of its message
     */
    default void event(String monitor, String eventName, int bytes) {}

    /** Something came that is no message. */
    default void badMessage(String monitor, BadMessage message) {}

    /**
     * An event was dropped, since the queue of a subscription was full.
     *
     * @param subscription what it asked for
     * @param count how many, at least 1
     */
    default void dropped(String monitor, String subscription, long count) {}

    /** An event came that somebody asked for, or that is unknown, and it could not be made one of its type. */
    default void unrecognized(String monitor, UnrecognizedQmpEvent event) {}

    /** An event that somebody asked for has something that its description does not. */
    default void drift(String monitor, Drift drift) {}

    /**
     * One that calls several, in order, and throws nothing. What one of them throws is written as a warning, some a
     * minute; the others are called all the same.
     */
    static MonitorObserver all(List<? extends MonitorObserver> observers) {
        return new ObserverList(observers, new WarningLog());
    }
}
