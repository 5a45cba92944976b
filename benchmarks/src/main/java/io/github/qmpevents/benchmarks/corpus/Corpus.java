package io.github.qmpevents.benchmarks.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * 4000 messages, 400 each of ten events, shuffled; the same ones in each {@link Style} but for the escapes of {@link
 * Style#E}. Each line ends with CR LF.
 */
public final class Corpus {
    private static final int LINES_OF_A_KIND = 400;
    private static final long SEED = 20_260_101;

    private final byte[] bytes;
    private final byte[][] lines;
    private final String[] strings;

    private Corpus(String all, List<String> lines) {
        this.bytes = all.getBytes(StandardCharsets.US_ASCII);
        this.strings = lines.toArray(new String[0]);
        this.lines = lines.stream()
                .map(line -> line.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }

    public static Corpus of(Style style) {
        EventMaker maker = new EventMaker(SEED, style.escapes());
        LineWriter writer = new LineWriter(style);
        StringBuilder all = new StringBuilder();
        List<String> lines = new ArrayList<>();
        for (String name : shuffledNames()) {
            String line = writer.line(maker.event(name));
            all.append(line).append("\r\n");
            lines.add(line);
        }
        return new Corpus(all.toString(), lines);
    }

    private static List<String> shuffledNames() {
        List<String> names = new ArrayList<>();
        EventMaker.NAMES.forEach(name -> names.addAll(Collections.nCopies(LINES_OF_A_KIND, name)));
        Collections.shuffle(names, new Random(SEED));
        return names;
    }

    /** The names of the events in the corpus. */
    public static List<String> eventNames() {
        return EventMaker.NAMES;
    }

    /** All lines with their ends. Not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** Each line without its end. Not a copy. */
    public byte[][] lines() {
        return lines;
    }

    /** The number of lines. */
    public int size() {
        return lines.length;
    }

    /** The same lines as strings, for libraries that read those. Not a copy. */
    public String[] strings() {
        return strings;
    }
}
