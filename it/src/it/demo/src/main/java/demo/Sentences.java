package demo;

import demo.events.BlockImageCorruptedEvent;
import demo.events.BlockIoErrorEvent;
import demo.events.BlockJobCancelledEvent;
import demo.events.BlockJobCompletedEvent;
import demo.events.BlockJobErrorEvent;
import demo.events.BlockJobReadyEvent;
import demo.events.DeviceTrayMovedEvent;
import demo.events.DumpCompletedEvent;
import demo.events.GuestPanickedEvent;
import demo.events.QemuEvent;
import demo.events.RtcChangeEvent;
import demo.events.SpiceConnectedEvent;
import demo.events.SpiceDisconnectedEvent;
import demo.events.SpiceInitializedEvent;
import demo.events.VncConnectedEvent;
import demo.events.VncDisconnectedEvent;
import demo.events.VncInitializedEvent;
import java.util.Locale;

/**
 * Says in words what an event reports. Members have their types: numbers to reckon with, values to switch on. With Java
 * 21 this would be a switch over the events.
 */
final class Sentences {
    private Sentences() {}

    static String of(QemuEvent event) {
        if (event instanceof BlockJobReadyEvent e) {
            return e.type() + " job " + e.device() + " is ready, " + progress(e.offset(), e.len());
        }
        if (event instanceof BlockJobCompletedEvent e) {
            String end = e.error() == null ? " is done, " : " failed: " + e.error() + ", ";
            return e.type() + " job " + e.device() + end + progress(e.offset(), e.len());
        }
        if (event instanceof BlockJobCancelledEvent e) {
            return e.type() + " job " + e.device() + " was cancelled, " + progress(e.offset(), e.len());
        }
        if (event instanceof BlockJobErrorEvent e) {
            return "job " + e.device() + " had a " + e.operation() + " error";
        }
        if (event instanceof BlockIoErrorEvent e) {
            return e.operation() + " error on " + e.device() + ": " + e.reason() + ", " + consequence(e.action());
        }
        if (event instanceof BlockImageCorruptedEvent e) {
            return e.device() + " is damaged" + (e.fatal() ? " beyond use: " : ": ") + e.msg();
        }
        if (event instanceof DeviceTrayMovedEvent e) {
            return "tray of " + e.device() + (e.trayOpen() ? " opened" : " closed");
        }
        if (event instanceof DumpCompletedEvent e) {
            return "dump " + e.result().status() + ", "
                    + progress(e.result().completed(), e.result().total());
        }
        if (event instanceof GuestPanickedEvent e) {
            return "the guest crashed, " + consequence(e.action());
        }
        if (event instanceof RtcChangeEvent e) {
            return "the guest set its clock, now off by " + e.offset() + " s";
        }
        if (event instanceof VncConnectedEvent e) {
            return "viewer at " + e.client().host() + " port " + e.client().service();
        }
        if (event instanceof VncInitializedEvent e) {
            return "viewer at " + e.client().host() + " logged in by "
                    + e.server().auth();
        }
        if (event instanceof VncDisconnectedEvent e) {
            return "viewer at " + e.client().host() + " left";
        }
        if (event instanceof SpiceConnectedEvent e) {
            return "viewer at " + e.client().host() + " port " + e.client().port();
        }
        if (event instanceof SpiceInitializedEvent e) {
            return "viewer at " + e.client().host() + " has session "
                    + e.client().connectionId();
        }
        if (event instanceof SpiceDisconnectedEvent e) {
            return "viewer at " + e.client().host() + " left";
        }
        return Members.of(event).toString();
    }

    private static String consequence(BlockIoErrorEvent.Action action) {
        return switch (action.value()) {
            case IGNORE -> "nobody is told";
            case REPORT -> "the guest is told";
            case STOP -> "the machine stops";
            case UNRECOGNIZED -> "QEMU's answer is new: " + action.wireName();
        };
    }

    private static String consequence(GuestPanickedEvent.Action action) {
        return switch (action.value()) {
            case PAUSE -> "the machine stops";
            case UNRECOGNIZED -> "QEMU's answer is new: " + action.wireName();
        };
    }

    private static String progress(long offset, long length) {
        long percent = length == 0 ? 100 : offset * 100 / length;
        return String.format(Locale.ROOT, "%d %% of %.1f MiB", percent, length / 1048576.0);
    }
}
