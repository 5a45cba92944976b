package io.github.qmpevents.runtime.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** An item that notes what became of it. */
final class Fate implements Outbox.Item {
    private final Queue<String> fates = new ConcurrentLinkedQueue<>();

    /** Puts it into an outbox. */
    void putInto(Outbox outbox) {
        if (!outbox.add(this)) {
            fates.add("refused");
        }
    }

    /** Notes it if this is among what an outbox gave back. */
    void lookInto(List<Outbox.Item> givenBack) {
        if (givenBack.contains(this)) {
            fates.add("given back");
        }
    }

    @Override
    public byte[] begin() {
        return "item".getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void written() {
        fates.add("written");
    }

    @Override
    public void failed(IOException e) {
        fates.add("failed");
    }

    @Override
    public String toString() {
        return String.join(" and ", fates);
    }
}
