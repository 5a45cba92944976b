package io.github.qmpevents.generator.qapi.link;

import io.github.qmpevents.generator.model.CommandEnd;
import io.github.qmpevents.generator.model.CommandEnd.CommonName;
import io.github.qmpevents.generator.model.CommandEnd.EndEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which events end which commands of QEMU: what its schema says in sentences, if at all, and its programs do. */
final class CommandEnds {
    private static final Map<String, CommandEnd> ENDS = new HashMap<>();

    static {
        ENDS.put("stop", by(event("STOP")));
        ENDS.put("cont", by(event("RESUME")));
        ENDS.put("system_reset", by(event("RESET")));
        ENDS.put("system_powerdown", by(event("POWERDOWN")));
        ENDS.put("system_wakeup", by(event("WAKEUP")));
        ENDS.put("quit", by(event("SHUTDOWN")));
        CommonName device = key("device", "id");
        ENDS.put(
                "device_del",
                by(
                        event("DEVICE_DELETED", device),
                        event("DEVICE_UNPLUG_GUEST_ERROR", device),
                        event("MEM_UNPLUG_ERROR", device)));
        ENDS.put("dump-guest-memory", by(withError("DUMP_COMPLETED", false), withError("DUMP_COMPLETED", true)));
        ENDS.put("migrate", by(withStatus("MIGRATION", "completed"), withStatus("MIGRATION", "failed")));
        for (String job : List.of(
                "drive-mirror", "blockdev-mirror", "drive-backup", "blockdev-backup", "block-commit", "block-stream")) {
            ENDS.put(job, ofBlockJob());
        }
        for (String job : List.of("blockdev-create", "snapshot-save", "snapshot-load", "snapshot-delete")) {
            ENDS.put(job, ofJob());
        }
    }

    private CommandEnds() {}

    /** How one knows that a command is over; empty for those that are so when they are answered, and for unknown ones. */
    static Optional<CommandEnd> of(String command) {
        return Optional.ofNullable(ENDS.get(command));
    }

    /** The job is called as its device unless it has a name of its own. */
    private static CommandEnd ofBlockJob() {
        Optional<CommonName> key = Optional.of(new CommonName("device", "job-id", Optional.of("device")));
        return by(
                new EndEvent("BLOCK_JOB_COMPLETED", key, Map.of(), Optional.of(false)),
                new EndEvent("BLOCK_JOB_COMPLETED", key, Map.of(), Optional.of(true)),
                new EndEvent("BLOCK_JOB_CANCELLED", key, Map.of(), Optional.empty()));
    }

    /** Whether it went well is told by {@code query-jobs}. */
    private static CommandEnd ofJob() {
        return by(new EndEvent(
                "JOB_STATUS_CHANGE",
                Optional.of(key("id", "job-id")),
                Map.of("status", "concluded"),
                Optional.empty()));
    }

    private static CommandEnd by(EndEvent done, EndEvent... failed) {
        return new CommandEnd(done, List.of(failed));
    }

    private static EndEvent event(String name) {
        return new EndEvent(name, Optional.empty(), Map.of(), Optional.empty());
    }

    private static EndEvent event(String name, CommonName key) {
        return new EndEvent(name, Optional.of(key), Map.of(), Optional.empty());
    }

    private static EndEvent withError(String name, boolean error) {
        return new EndEvent(name, Optional.empty(), Map.of(), Optional.of(error));
    }

    private static EndEvent withStatus(String name, String status) {
        return new EndEvent(name, Optional.empty(), Map.of("status", status), Optional.empty());
    }

    private static CommonName key(String member, String argument) {
        return new CommonName(member, argument, Optional.empty());
    }
}
