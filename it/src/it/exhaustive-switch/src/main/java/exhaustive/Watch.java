package exhaustive;

import exhaustive.events.BlockIoErrorEvent;
import exhaustive.events.QemuEvent;
import exhaustive.events.ResumeEvent;
import exhaustive.events.StopEvent;
import exhaustive.events.UnrecognizedEvent;

/** Knows every event; there is no default. */
public final class Watch {
    private Watch() {}

    public static String tell(QemuEvent event) {
        return switch (event) {
            case StopEvent stop -> "stopped";
            case ResumeEvent resume -> "goes on";
            case BlockIoErrorEvent error when error.device().isEmpty() -> "an error somewhere";
            case BlockIoErrorEvent error -> "an error on " + error.device() + tell(error.action().value());
            case UnrecognizedEvent other -> other.eventName();
        };
    }

    private static String tell(BlockIoErrorEvent.Action.Value action) {
        return switch (action) {
            case IGNORE, REPORT -> "";
            case STOP -> ", the machine stops";
            case UNRECOGNIZED -> ", and something new";
        };
    }
}
