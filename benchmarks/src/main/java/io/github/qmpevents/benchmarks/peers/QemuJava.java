package io.github.qmpevents.benchmarks.peers;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qmpevents.benchmarks.corpus.Corpus;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.anarres.qemu.qapi.api.BalloonChangeEvent;
import org.anarres.qemu.qapi.api.BlockIoErrorEvent;
import org.anarres.qemu.qapi.api.BlockJobCompletedEvent;
import org.anarres.qemu.qapi.api.DeviceDeletedEvent;
import org.anarres.qemu.qapi.api.QuorumReportBadEvent;
import org.anarres.qemu.qapi.api.ResumeEvent;
import org.anarres.qemu.qapi.api.RtcChangeEvent;
import org.anarres.qemu.qapi.api.SpiceInitializedEvent;
import org.anarres.qemu.qapi.api.StopEvent;
import org.anarres.qemu.qapi.api.VncInitializedEvent;
import org.anarres.qemu.qapi.common.QApiEvent;

/**
 * qemu-java, whose classes Jackson fills. It has no way from a line to an event; this is how it reads replies: a string,
 * a tree, an object. Uses nothing that Jackson 2.5 does not have.
 */
public final class QemuJava implements Peer<QApiEvent> {
    private final ObjectMapper mapper =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false); // it knows QEMU 2.5
    private final Map<String, Class<? extends QApiEvent>> types = new HashMap<>();

    public QemuJava() {
        types.put("BALLOON_CHANGE", BalloonChangeEvent.class);
        types.put("BLOCK_IO_ERROR", BlockIoErrorEvent.class);
        types.put("BLOCK_JOB_COMPLETED", BlockJobCompletedEvent.class);
        types.put("DEVICE_DELETED", DeviceDeletedEvent.class);
        types.put("QUORUM_REPORT_BAD", QuorumReportBadEvent.class);
        types.put("RESUME", ResumeEvent.class);
        types.put("RTC_CHANGE", RtcChangeEvent.class);
        types.put("SPICE_INITIALIZED", SpiceInitializedEvent.class);
        types.put("STOP", StopEvent.class);
        types.put("VNC_INITIALIZED", VncInitializedEvent.class);
    }

    @Override
    public void decode(Corpus corpus, Consumer<? super QApiEvent> events) throws IOException {
        for (String line : corpus.strings()) {
            events.accept(decode(line));
        }
    }

    QApiEvent decode(String line) throws IOException {
        JsonNode event = mapper.readTree(line);
        String name = event.get("event").asText();
        return mapper.treeToValue(event, Objects.requireNonNull(types.get(name), name));
    }
}
