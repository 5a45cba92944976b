package io.github.qmpevents.benchmarks.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** An event as other libraries make it. Annotated for Jackson; in all other libraries the envelope is read by hand. */
public record Event(
        Timestamp timestamp,
        String event,

        @JsonTypeInfo(
                use = JsonTypeInfo.Id.NAME,
                include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
                property = "event",
                visible = true)
        @JsonSubTypes({
            @JsonSubTypes.Type(name = "BLOCK_JOB_COMPLETED", value = BlockJobCompleted.class),
            @JsonSubTypes.Type(name = "BLOCK_IO_ERROR", value = BlockIoError.class),
            @JsonSubTypes.Type(name = "VNC_INITIALIZED", value = VncInitialized.class),
            @JsonSubTypes.Type(name = "SPICE_INITIALIZED", value = SpiceInitialized.class),
            @JsonSubTypes.Type(name = "BALLOON_CHANGE", value = BalloonChange.class),
            @JsonSubTypes.Type(name = "RTC_CHANGE", value = RtcChange.class),
            @JsonSubTypes.Type(name = "DEVICE_DELETED", value = DeviceDeleted.class),
            @JsonSubTypes.Type(name = "QUORUM_REPORT_BAD", value = QuorumReportBad.class)
        })
        @Nullable
        Data data) {}
