package io.github.qmpevents.generator.monitor;

import io.github.qmpevents.runtime.command.QmpCommand;
import io.github.qmpevents.runtime.json.JsonArray;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.monitor.QmpMonitor;
import java.io.IOException;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/** Asks a running QEMU what it knows. */
public final class MonitorSchema {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private MonitorSchema() {}

    /**
     * What a QEMU replies to {@code query-qmp-schema}, which it does since version 2.5.
     *
     * @return JSON in ASCII, a line for each command, event and type, so that two of them can be compared line by line
     * @throws IOException if there is no connection, or no such reply; the message is one line
     */
    public static String query(SocketAddress address) throws IOException {
        try (QmpMonitor<SentEvent> monitor =
                Connecting.to(QmpMonitor.builder(address, SentEvents.TABLE).onUnrecognized(event -> {}))) {
            return lines(
                    monitor.execute(QmpCommand.of("query-qmp-schema"), PATIENCE).join());
        } catch (CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IOException("QEMU does not tell what it knows: " + cause.getMessage(), e);
        }
    }

    private static String lines(JsonValue reply) {
        if (!(reply instanceof JsonArray entities) || entities.values().isEmpty()) {
            return reply.json() + "\n";
        }
        return entities.values().stream().map(JsonValue::json).collect(Collectors.joining(",\n", "[", "]\n"));
    }
}
