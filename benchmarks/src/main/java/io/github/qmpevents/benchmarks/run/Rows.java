package io.github.qmpevents.benchmarks.run;

import io.github.qmpevents.benchmarks.corpus.Corpus;
import io.github.qmpevents.benchmarks.corpus.Style;
import io.github.qmpevents.benchmarks.decode.FramedLines;
import io.github.qmpevents.benchmarks.decode.JacksonTokens;
import io.github.qmpevents.benchmarks.decode.MemoryCopy;
import io.github.qmpevents.benchmarks.decode.NewlineScan;
import io.github.qmpevents.benchmarks.decode.OurLines;
import io.github.qmpevents.benchmarks.decode.OurStream;
import io.github.qmpevents.benchmarks.decode.ResultBytes;
import io.github.qmpevents.benchmarks.decode.Subscription;
import io.github.qmpevents.benchmarks.generate.CodeSizes;
import io.github.qmpevents.benchmarks.generate.Dispatch;
import io.github.qmpevents.benchmarks.generate.GeneratorTimes;
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
import io.github.qmpevents.benchmarks.whole.ColdStart;
import io.github.qmpevents.benchmarks.whole.FileWork;
import io.github.qmpevents.benchmarks.whole.Reader;
import io.github.qmpevents.benchmarks.whole.RoundTrip;
import io.github.qmpevents.benchmarks.whole.SocketWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** All rows, in the order of the table. */
public final class Rows {
    /** The row of which all others are told as a multiple. */
    public static final String TOKENS = "tokens";

    /** The row of jackson-databind to records. */
    public static final String DATABIND = "databind";

    /** How often work is measured that takes most of a second. */
    private static final int LONG_BATCHES = 5;

    private final List<Row> rows = new ArrayList<>();

    private Rows() {
        bounds();
        ours();
        peers();
        whole();
        start();
        generator();
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
        Task task = effort -> {
            Corpus corpus = Corpus.of(style);
            return new Quotients(new OurStream(corpus, subscription), new Calibrator())
                    .measure(effort)
                    .add("result", ResultBytes.perEvent(corpus, subscription));
        };
        rows.add(new Row(id, Group.OURS, label, task));
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

    private void whole() {
        for (Reader reader : Reader.values()) {
            String id = reader.name().toLowerCase(Locale.ROOT);
            whole("file-" + id, "file, " + reader.label(), events -> new FileWork(events, reader));
            whole("socket-" + id, "unix socket, " + reader.label(), events -> new SocketWork(events, reader));
        }
    }

    private void whole(String id, String label, Maker<Integer> work) {
        Task task = effort ->
                new Quotients(work.make(effort.events()), new Calibrator()).measure(effort.atMost(LONG_BATCHES));
        rows.add(new Row(id, Group.WHOLE, label, task));
    }

    private void start() {
        rows.add(new Row("round-trip", Group.START, "round trip of an event", RoundTrip::measure));
        rows.add(new Row("cold-start", Group.START, "start to the tenth event", ColdStart::measure));
        for (int types : new int[] {34, 3300}) {
            dispatch("dispatch-" + types, types + " types, all subscribed", types, true);
            dispatch("skip-" + types, types + " types, nobody subscribed", types, false);
        }
    }

    private void dispatch(String id, String label, int types, boolean decoded) {
        Task task = effort -> new Quotients(new Dispatch(types, decoded), new Calibrator()).measure(effort);
        rows.add(new Row(id, Group.START, label, task));
    }

    private void generator() {
        Group group = Group.GENERATOR;
        rows.add(new Row("generator", group, "document to files", GeneratorTimes::measure, false, true));
        rows.add(new Row("code-size", group, "generated classes", effort -> CodeSizes.measure()));
    }

    private void peer(String id, String label, Supplier<Peer<?>> peer) {
        add(id, Group.PEERS, label, Style.Q, corpus -> new PeerWork(corpus, peer.get()));
    }

    /** Makes work of something. */
    @FunctionalInterface
    private interface Maker<T> {
        Work make(T from) throws Exception;
    }

    private void add(String id, Group group, String label, Style style, Maker<Corpus> work) {
        Task task = effort -> new Quotients(work.make(Corpus.of(style)), new Calibrator()).measure(effort);
        rows.add(new Row(id, group, label, task));
    }
}
