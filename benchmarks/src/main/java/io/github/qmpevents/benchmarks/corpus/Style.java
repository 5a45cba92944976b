package io.github.qmpevents.benchmarks.corpus;

import java.util.List;

/** How the same events are written. */
public enum Style {
    /** As QEMU writes them. */
    Q("timestamp event data", false, false),
    /** As descriptions write their examples: members in the order of the description, the timestamp last. */
    D("event data timestamp", false, false),
    /** The worst for a reader: what an event is comes after what it holds. */
    X("data timestamp event", false, false),
    /** As QEMU writes them, but without any white space. */
    C("timestamp event data", true, false),
    /** As QEMU writes them, with an escape in each string that is neither a name nor a listed value. */
    E("timestamp event data", false, true);

    private final String envelope;
    private final boolean compact;
    private final boolean escapes;

    Style(String envelope, boolean compact, boolean escapes) {
        this.envelope = envelope;
        this.compact = compact;
        this.escapes = escapes;
    }

    /** The members of a message in their order. */
    List<String> envelope() {
        return List.of(envelope.split(" ", -1));
    }

    /** Whether there is no white space. */
    boolean compact() {
        return compact;
    }

    /** Whether strings need escapes. */
    boolean escapes() {
        return escapes;
    }

    /** Whether members are in the order in which QEMU keeps them, not in the description's. */
    boolean qemuOrder() {
        return this != D;
    }
}
