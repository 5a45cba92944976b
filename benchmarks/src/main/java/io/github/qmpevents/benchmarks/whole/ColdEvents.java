package io.github.qmpevents.benchmarks.whole;

import io.github.qmpevents.benchmarks.decode.Subscription;
import io.github.qmpevents.benchmarks.events.QemuEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A program that has a handler called with each event of a file and ends. */
public final class ColdEvents {
    private ColdEvents() {}

    public static void main(String[] arguments) throws IOException {
        Counter counter = new Counter();
        Subscription.ALL.stream(counter).read(Path.of(arguments[0]));
        System.exit(counter.count == ColdStart.EVENTS ? 0 : 1);
    }

    /** No lambda: the first one of a program takes longer than the events. */
    private static final class Counter implements Consumer<QemuEvent> {
        private int count;

        @Override
        public void accept(QemuEvent event) {
            count++;
        }
    }
}
