package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.watch.Describer;
import io.github.qmpevents.generator.watch.EventChoice;
import io.github.qmpevents.generator.watch.EventText;
import io.github.qmpevents.generator.watch.SeenEvent;
import io.github.qmpevents.generator.watch.WatchSummary;
import io.github.qmpevents.runtime.message.BadMessage;
import io.github.qmpevents.runtime.message.EventMessage;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Prints each event that was chosen as it comes. */
final class TailWatch implements Watch {
    private final Main.Streams streams;
    private final Describer describer;
    private final EventChoice choice;
    private final @Nullable EventText text;
    private final boolean timed;
    private final BadMessageReports reports;
    private final WatchSummary summary = new WatchSummary();
    private final long start = System.nanoTime();
    private boolean inVain;

    /**
     * @param text null for events as they came
     * @param timed whether the time that it took means something
     */
    TailWatch(Main.Streams streams, Describer describer, EventChoice choice, @Nullable EventText text, boolean timed) {
        this.streams = streams;
        this.describer = describer;
        this.choice = choice;
        this.text = text;
        this.timed = timed;
        this.reports = new BadMessageReports(streams.err());
    }

    @Override
    public boolean event(EventMessage event) {
        SeenEvent seen = describer.describe(event);
        summary.came();
        if (!choice.takes(seen)) {
            return false;
        }
        summary.shown(seen);
        print(text == null ? onOneLine(event.text()) : text.line(seen));
        return true;
    }

    /** In JSON a line ends only where a blank may be. */
    private static String onOneLine(String json) {
        return json.replaceAll("[\\r\\n]\\s*", " ");
    }

    private void print(String line) {
        PrintStream out = streams.out();
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        inVain = out.checkError();
    }

    @Override
    public void bad(BadMessage message) {
        summary.bad();
        reports.tell(message);
    }

    @Override
    public void dropped(long count) {
        summary.dropped(count);
    }

    @Override
    public boolean isInVain() {
        return inVain;
    }

    /** Behind the {@code ^C} that a terminal shows there are blanks. */
    @Override
    public void end(boolean interrupted) {
        if (!inVain) {
            String words = timed ? summary.text(System.nanoTime() - start) : summary.text();
            streams.err().println((interrupted ? "  " : "") + words);
        }
    }

    boolean hasNothingButBad() {
        return summary.hasNothingButBad();
    }
}
