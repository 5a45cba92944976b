package io.github.qmpevents.benchmarks.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qmpevents.benchmarks.model.BalloonChange;
import io.github.qmpevents.benchmarks.model.BlockIoError;
import io.github.qmpevents.benchmarks.model.BlockJobCompleted;
import io.github.qmpevents.benchmarks.model.Data;
import io.github.qmpevents.benchmarks.model.DeviceDeleted;
import io.github.qmpevents.benchmarks.model.Event;
import io.github.qmpevents.benchmarks.model.QuorumReportBad;
import io.github.qmpevents.benchmarks.model.RtcChange;
import io.github.qmpevents.benchmarks.model.SpiceClient;
import io.github.qmpevents.benchmarks.model.SpiceInitialized;
import io.github.qmpevents.benchmarks.model.SpiceServer;
import io.github.qmpevents.benchmarks.model.Timestamp;
import io.github.qmpevents.benchmarks.model.VncClient;
import io.github.qmpevents.benchmarks.model.VncInitialized;
import io.github.qmpevents.benchmarks.model.VncServer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A tree of the line, taken apart by hand: so plain that the others are checked by it. */
public final class PlainTree implements Peer.OfLines<Event> {
    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public Event decode(byte[] line) throws IOException {
        JsonNode event = mapper.readTree(line);
        JsonNode time = event.get("timestamp");
        String name = text(event, "event");
        return new Event(
                new Timestamp(number(time, "seconds"), number(time, "microseconds")),
                name,
                data(name, event.get("data")));
    }

    private static @Nullable Data data(String name, JsonNode data) {
        return switch (name) {
            case "BLOCK_JOB_COMPLETED" ->
                new BlockJobCompleted(
                        text(data, "type"),
                        text(data, "device"),
                        number(data, "len"),
                        number(data, "offset"),
                        number(data, "speed"),
                        optional(data, "error"));
            case "BLOCK_IO_ERROR" ->
                new BlockIoError(
                        text(data, "device"),
                        text(data, "operation"),
                        text(data, "action"),
                        data.has("nospace") ? data.get("nospace").booleanValue() : null,
                        text(data, "reason"));
            case "VNC_INITIALIZED" -> new VncInitialized(vncServer(data.get("server")), vncClient(data.get("client")));
            case "SPICE_INITIALIZED" ->
                new SpiceInitialized(spiceServer(data.get("server")), spiceClient(data.get("client")));
            case "BALLOON_CHANGE" -> new BalloonChange(number(data, "actual"));
            case "RTC_CHANGE" -> new RtcChange(number(data, "offset"));
            case "DEVICE_DELETED" -> new DeviceDeleted(optional(data, "device"), text(data, "path"));
            case "QUORUM_REPORT_BAD" ->
                new QuorumReportBad(
                        text(data, "type"),
                        optional(data, "error"),
                        text(data, "node-name"),
                        number(data, "sector-num"),
                        number(data, "sectors-count"));
            default -> null;
        };
    }

    private static VncServer vncServer(JsonNode server) {
        return new VncServer(
                text(server, "host"),
                text(server, "service"),
                text(server, "family"),
                server.get("websocket").booleanValue(),
                optional(server, "auth"));
    }

    private static VncClient vncClient(JsonNode client) {
        return new VncClient(
                text(client, "host"),
                text(client, "service"),
                text(client, "family"),
                client.get("websocket").booleanValue(),
                optional(client, "x509_dname"),
                optional(client, "sasl_username"));
    }

    private static SpiceServer spiceServer(JsonNode server) {
        return new SpiceServer(
                text(server, "host"), text(server, "port"), text(server, "family"), optional(server, "auth"));
    }

    private static SpiceClient spiceClient(JsonNode client) {
        return new SpiceClient(
                text(client, "host"),
                text(client, "port"),
                text(client, "family"),
                number(client, "connection-id"),
                number(client, "channel-type"),
                number(client, "channel-id"),
                client.get("tls").booleanValue());
    }

    private static String text(JsonNode object, String name) {
        return object.required(name).textValue();
    }

    private static @Nullable String optional(JsonNode object, String name) {
        return object.has(name) ? text(object, name) : null;
    }

    private static long number(JsonNode object, String name) {
        return object.required(name).longValue();
    }
}
