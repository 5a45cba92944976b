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
import io.github.qmpevents.benchmarks.peers.Avaje;
import io.github.qmpevents.benchmarks.peers.Databind;
import io.github.qmpevents.benchmarks.peers.DslJsonLines;
import io.github.qmpevents.benchmarks.peers.Fastjson;
import io.github.qmpevents.benchmarks.peers.GsonStream;
import io.github.qmpevents.benchmarks.peers.GsonTree;
import io.github.qmpevents.benchmarks.peers.MoshiStream;
import io.github.qmpevents.benchmarks.peers.Peer;
import io.github.qmpevents.benchmarks.peers.PeerWork;
import io.github.qmpevents.benchmarks.peers.QemuJava;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** All rows, in the order of the table. */
public final class Rows {
    /** The row of which all others are told as a multiple. */
    public static final String TOKENS = "tokens";

    /** The row of jackson-databind to records. */
    public static final String DATABIND = "databind";

    private final List<Row> rows = new ArrayList<>();

    private Rows() {
        bounds();
        ours();
        peers();
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

    private void peers() {
        peer("fastjson2", "fastjson2, envelope by hand", Fastjson::new);
        peer("dsl-json", "dsl-json, envelope by hand", DslJsonLines::new);
        peer("avaje", "avaje-jsonb, envelope by hand", Avaje::new);
        peer("moshi", "Moshi, envelope by hand", MoshiStream::new);
        peer("gson", "Gson, envelope by hand", GsonStream::new);
        peer("gson-tree", "Gson by a tree", GsonTree::new);
        peer(DATABIND, "jackson-databind to records (D)", Databind::plain);
        peer("blackbird", "jackson-databind with Blackbird", Databind::withBlackbird);
        peer("qemu-java", "qemu-java by a tree", QemuJava::new);
        rows.add(rows.get(rows.size() - 1).withOldJackson());
    }

    private void peer(String id, String label, Supplier<Peer<?>> peer) {
        add(id, Group.PEERS, label, Style.Q, corpus -> new PeerWork(corpus, peer.get()));
    }

    private void add(String id, Group group, String label, Style style, Function<Corpus, Work> work) {
        Task task = effort -> new Quotients(work.apply(Corpus.of(style)), new Calibrator()).measure(effort);
        rows.add(new Row(id, group, label, task));
    }
}
