package io.github.qmpevents.benchmarks.model;

import org.jspecify.annotations.Nullable;

/** What an event tells. */
public sealed interface Data
        permits BlockJobCompleted,
                BlockIoError,
                VncInitialized,
                SpiceInitialized,
                BalloonChange,
                RtcChange,
                DeviceDeleted,
                QuorumReportBad {
    /** The type of the data of an event; null if it has none. */
    static @Nullable Class<? extends Data> type(String event) {
        return switch (event) {
            case "BLOCK_JOB_COMPLETED" -> BlockJobCompleted.class;
            case "BLOCK_IO_ERROR" -> BlockIoError.class;
            case "VNC_INITIALIZED" -> VncInitialized.class;
            case "SPICE_INITIALIZED" -> SpiceInitialized.class;
            case "BALLOON_CHANGE" -> BalloonChange.class;
            case "RTC_CHANGE" -> RtcChange.class;
            case "DEVICE_DELETED" -> DeviceDeleted.class;
            case "QUORUM_REPORT_BAD" -> QuorumReportBad.class;
            default -> null;
        };
    }
}
