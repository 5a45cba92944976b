package reference;

import io.github.qmpevents.runtime.EventStream;
import java.io.IOException;
import java.nio.file.Path;
import reference.events.BalloonChangeEvent;
import reference.events.NicRxFilterChangedEvent;
import reference.events.QemuEvents;
import reference.events.UnrecognizedEvent;

/** Prints which events came out of recordings, and as what. */
public final class Replay {
    private Replay() {}

    public static void main(String[] recordings) throws IOException {
        for (String recording : recordings) {
            System.out.println("file " + recording);
            EventStream.of(QemuEvents.TABLE)
                    .onEvent(event -> {
                        if (!(event instanceof UnrecognizedEvent)) {
                            System.out.println(
                                    event.eventName() + " " + event.getClass().getSimpleName());
                        }
                    })
                    .onUnrecognized(e -> System.out.println(e.eventName() + " " + e.reason() + " " + e.detail()))
                    .onBadMessage(message -> {})
                    .read(Path.of(recording));
        }
        showOverrides();
    }

    private static void showOverrides() {
        var largest = (BalloonChangeEvent) QemuEvents.TABLE.decode(
                "{\"event\": \"BALLOON_CHANGE\", \"data\": {\"actual\": 18446744073709551615}}");
        System.out.println("the largest balloon: " + Long.toUnsignedString(largest.actual()));
        var nameless = (NicRxFilterChangedEvent) QemuEvents.TABLE.decode(
                "{\"event\": \"NIC_RX_FILTER_CHANGED\", \"data\": {\"path\": \"/machine/peripheral/net0\"}}");
        System.out.println("a card without a name: " + (nameless.name() == null));
    }
}
