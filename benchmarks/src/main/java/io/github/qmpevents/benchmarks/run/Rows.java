package io.github.qmpevents.benchmarks.run;

import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.corpus.Style;
import io.github.qmpevents.benchmarks.decode.FramedLines;
import io.github.qmpevents.benchmarks.decode.JacksonTokens;
import io.github.qmpevents.benchmarks.decode.MemoryCopy;
import io.github.qmpevents.benchmarks.decode.NewlineScan;
import io.github.qmpevents.benchmarks.decode.OurLines;
import io.github.qmpevents.benchmarks.decode.OurStream;
import io.github.qmpevents.benchmarks.decode.Subscription;
import io.github.qmpevents.benchmarks.measure.Calibrator;
import io.github.qmpevents.benchmarks.measure.Quotients;
import io.github.qmpevents.benchmarks.measure.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** All rows, in the order of the table. */
public final class Rows {
    /** The row of which all others are told as a multiple. */
    public static final String TOKENS = "tokens";

    private final List<Row> rows = new ArrayList<>();

    private Rows() {
        bounds();
        ours();
    }

    public static List<Row> all() {
        return List.copyOf(new Rows().rows);
    }

    private void bounds() {
        Group group = Group.BOUNDS;
        add("copy", group, "memory copy", Style.Q, MemoryCopy::new);
        add("newlines", group, "newline scan, 8 bytes at a time (F)", Style.Q, NewlineScan::new);
        add("framing", group, "framing of a stream", Style.Q, FramedLines::new);
        add(TOKENS, group, "Jackson's tokens (T)", Style.Q, corpus -> new JacksonTokens(corpus, false));
        add("values", group, "Jackson's tokens and values", Style.Q, corpus -> new JacksonTokens(corpus, true));
    }

    private void ours() {
        ours("ours-q", "all subscribed, QEMU's order", Style.Q, Subscription.ALL);
        ours("ours-d", "all subscribed, order of the description", Style.D, Subscription.ALL);
        ours("ours-c", "all subscribed, no white space", Style.C, Subscription.ALL);
        ours("ours-x", "all subscribed, data first", Style.X, Subscription.ALL);
        ours("ours-e", "all subscribed, escapes in strings", Style.E, Subscription.ALL);
        ours("ours-one", "one type of ten subscribed", Style.Q, Subscription.ONE);
        ours("ours-none", "nobody subscribed", Style.Q, Subscription.NOBODY);
        add("ours-lines", Group.OURS, "EventTable.decode, a line at a time", Style.Q, OurLines::new);
    }

    private void ours(String id, String label, Style style, Subscription subscription) {
        add(id, Group.OURS, label, style, corpus -> new OurStream(corpus, subscription));
    }

    private void add(String id, Group group, String label, Style style, Function<Corpus, Work> work) {
        Task task = effort -> new Quotients(work.apply(Corpus.of(style)), new Calibrator()).measure(effort);
        rows.add(new Row(id, group, label, task));
    }
}
