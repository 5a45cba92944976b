package io.github.qmpevents.generator.monitor;

import io.github.qmpevents.runtime.ConnectFailedException;
import io.github.qmpevents.runtime.ConnectFailedException.Reason;
import io.github.qmpevents.runtime.monitor.MonitorBuilder;
import io.github.qmpevents.runtime.monitor.QmpMonitor;
import java.io.IOException;

/** Connects, and says what people most often overlook if that fails. */
final class Connecting {
    private Connecting() {}

    /** @throws IOException if there is no connection; the message is one line */
    static QmpMonitor<SentEvent> to(MonitorBuilder<SentEvent> builder) throws IOException {
        try {
            return builder.connect();
        } catch (ConnectFailedException e) {
            if (e.reason() != Reason.TIMED_OUT) {
                throw e;
            }
            throw new IOException(
                    e.getMessage() + "; QEMU serves one client of a monitor at a time: end the other one, or give it"
                            + " another -qmp",
                    e);
        }
    }
}
