package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.drift.DriftReport;
import io.github.qmpevents.generator.drift.DriftText;
import io.github.qmpevents.generator.drift.EventDrift;
import io.github.qmpevents.generator.json.DriftJson;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.EventMessage;

/** Compares what comes with the description, and prints the report at the end. */
final class DriftWatch implements Watch {
    private final Main.Streams streams;
    private final EventDrift drift;
    private final DriftFormat format;
    private final boolean live;
    private final BadMessageReports reports;
    private long dropped;

    /** @param live whether the messages come while they are watched, so that there may be none */
    DriftWatch(Main.Streams streams, EventDrift drift, DriftFormat format, boolean live) {
        this.streams = streams;
        this.drift = drift;
        this.format = format;
        this.live = live;
        this.reports = new BadMessageReports(streams.err());
    }

    @Override
    public boolean event(EventMessage event) {
        drift.message(event.toBytes());
        return true;
    }

    /** What was cut off or left out by whoever recorded it, or was sent by another, says nothing of QEMU. */
    @Override
    public void bad(BadMessage message) {
        boolean ofRecorder = message.kind() == BadMessage.Kind.TRUNCATED
                || message.kind() == BadMessage.Kind.NOT_A_MESSAGE
                || message.excerpt().matches("\\([0-9]+ bytes were not recorded, .*");
        if (!ofRecorder) {
            drift.bad();
            reports.tell(message);
        }
    }

    @Override
    public void dropped(long count) {
        dropped += count;
    }

    @Override
    public boolean isInVain() {
        return false;
    }

    @Override
    public void end(boolean interrupted) {
        if (dropped > 0) {
            streams.err().println("qmp-events: " + dropped + " events were dropped, since they came too fast");
        }
        if (!isNoRecording()) {
            DriftReport report = drift.report();
            streams.out().print(format == DriftFormat.JSON ? DriftJson.write(report) : DriftText.write(report));
            streams.out().flush();
        }
    }

    /** Whether there was something, and none of it was an event. */
    boolean isNoRecording() {
        DriftReport report = drift.report();
        return !live && report.events() == 0 && report.badMessages() > 0;
    }
}
