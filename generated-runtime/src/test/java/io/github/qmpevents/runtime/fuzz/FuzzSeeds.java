package io.github.qmpevents.runtime.fuzz;

import io.github.qmpevents.runtime.mutation.RandomTraffic;
import io.github.qmpevents.runtime.mutation.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What the fuzzers start from: lines, whole streams, and all that was once found, in the folder {@code fuzz}. */
final class FuzzSeeds {
    private static final Path FOUND = Path.of("src", "test", "resources", "fuzz");
    private static final int STREAMS = 100;

    private FuzzSeeds() {}

    static List<byte[]> all() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (byte[] line : Seeds.own()) {
            seeds.add(withChoices(line, seeds.size()));
        }
        for (int seed = 0; seed < STREAMS; seed++) {
            seeds.add(withChoices(RandomTraffic.stream(new SplittableRandom(seed)), seed));
        }
        seeds.addAll(found());
        return seeds;
    }

    private static byte[] withChoices(byte[] stream, int number) {
        byte[] seed = new byte[MessageFuzz.CHOICES + stream.length];
        Arrays.fill(seed, 0, MessageFuzz.CHOICES, (byte) number);
        System.arraycopy(stream, 0, seed, MessageFuzz.CHOICES, stream.length);
        return seed;
    }

    private static List<byte[]> found() throws IOException {
        List<byte[]> found = new ArrayList<>();
        if (Files.isDirectory(FOUND)) {
            try (Stream<Path> files = Files.list(FOUND)) {
                for (Path file : files.sorted().toList()) {
                    found.add(Files.readAllBytes(file));
                }
            }
        }
        return found;
    }
}
