package processor;

import processor.events.JobEndedEvent;
import processor.events.QemuEvents;

/** Decodes one message. */
public final class Decode {
    private Decode() {}

    public static void main(String[] args) {
        JobEndedEvent event = (JobEndedEvent) QemuEvents.TABLE.decode("""
                {"event": "JOB_ENDED", "data": {"job": "j1"}, "timestamp": {"seconds": 1700000000, "microseconds": 0}}
                """);
        System.out.println(event.job() + " has ended");
    }
}
