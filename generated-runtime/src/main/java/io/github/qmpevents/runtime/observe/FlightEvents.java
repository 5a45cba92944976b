package io.github.qmpevents.runtime.observe;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** The events of the flight recorder. Where and for how long says nothing: they are written by the thread that reads. */
final class FlightEvents {
    private FlightEvents() {}

    /** What all have. */
    @Category("QMP")
    @StackTrace(false)
    abstract static class OfMonitor extends jdk.jfr.Event {
        @Label("Monitor")
        String monitor = "";
    }

    @Name("io.github.qmpevents.Event")
    @Label("QMP Event")
    @Description("QEMU has reported an event")
    static final class Event extends OfMonitor {
        @Label("Event Name")
        String eventName = "";

        @Label("Message Size")
        @DataAmount
        int bytes;
    }

    @Name("io.github.qmpevents.Connected")
    @Label("QMP Monitor Connected")
    static final class Connected extends OfMonitor {
        @Label("QEMU Version")
        String version = "";
    }

    @Name("io.github.qmpevents.Reconnecting")
    @Label("QMP Monitor Reconnecting")
    @Description("A connection has ended, and another one is to be made")
    static final class Reconnecting extends OfMonitor {
        @Label("Cause")
        String cause = "";

        @Label("Bytes Lost")
        @DataAmount
        long bytesLost;

        @Label("Detail")
        String detail = "";
    }

    @Name("io.github.qmpevents.Ended")
    @Label("QMP Monitor Ended")
    static final class Ended extends OfMonitor {
        @Label("Cause")
        String cause = "";

        @Label("Bytes Lost")
        @DataAmount
        long bytesLost;

        @Label("Detail")
        String detail = "";
    }

    @Name("io.github.qmpevents.BadMessage")
    @Label("QMP Bad Message")
    @Description("Something came that is no message")
    static final class BadMessage extends OfMonitor {
        @Label("Kind")
        String kind = "";

        @Label("Message Number")
        long number;

        @Label("Offset")
        @DataAmount
        long offset;

        @Label("Size")
        @DataAmount
        long bytes;

        @Label("Detail")
        String detail = "";
    }

    @Name("io.github.qmpevents.Dropped")
    @Label("QMP Events Dropped")
    @Description("The queue of a subscription was full")
    static final class Dropped extends OfMonitor {
        @Label("Subscription")
        String subscription = "";

        @Label("Count")
        long count;
    }

    @Name("io.github.qmpevents.Unrecognized")
    @Label("QMP Event Unrecognized")
    @Description("An event could not be made one of its type")
    static final class Unrecognized extends OfMonitor {
        @Label("Event Name")
        String eventName = "";

        @Label("Reason")
        String reason = "";

        @Label("Detail")
        String detail = "";
    }

    @Name("io.github.qmpevents.Drift")
    @Label("QMP Event Drift")
    @Description("An event has something that its description does not")
    static final class Drifted extends OfMonitor {
        @Label("Kind")
        String kind = "";

        @Label("Event Name")
        String eventName = "";

        @Label("Path")
        String path = "";

        @Label("Found")
        String found = "";
    }
}
