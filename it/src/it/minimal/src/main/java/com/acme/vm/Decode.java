package com.acme.vm;

import com.acme.vm.events.BlockJobReadyEvent;
import com.acme.vm.events.QemuEvents;

/** Decodes one message. */
public final class Decode {
    private Decode() {}

    public static void main(String[] args) {
        var event = (BlockJobReadyEvent) QemuEvents.TABLE.decode("""
                {"event": "BLOCK_JOB_READY", "timestamp": {"seconds": 1551441600, "microseconds": 345006},
                 "data": {"type": "mirror", "device": "drive0", "len": 4096, "offset": 4096, "speed": 0, "new": true}}
                """);
        System.out.println(event.eventName() + " " + event.device() + " "
                + event.type().value() + " " + event.additional().get("new"));
        System.out.println(event.toBuilder().device("drive1").build().toJson());
    }
}
