package io.github.qmpevents.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.testing.SharedData;
import io.github.qmpevents.spec.BundledSpec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Measures how the time that reading takes grows with a document: QEMU's own where it is at hand, else the bundled one,
 * ten and a hundred times over with other names each time. Ends with status 1 if ten times the document takes more than
 * twelve times as long.
 */
final class GrowthCheck {
    private static final String REFERENCE = "corpus/qmp-events/2016-07-13_6aae5be.txt";
    private static final Pattern HEADING = Pattern.compile("(?m)^([A-Z][A-Z0-9_]+)(?=\\n-{2,}$)");
    private static final double MOST = 12;
    private static final int RUNS = 5;

    private GrowthCheck() {}

    public static void main(String[] arguments) throws IOException {
        String text = text();
        byte[] ten = repeated(text, 10);
        byte[] hundred = repeated(text, 100);
        for (int i = 0; i < 3 * RUNS; i++) {
            read(ten);
        }
        double small = median(ten);
        double large = median(hundred);
        System.out.printf("10 times, %d bytes: %.1f ms%n", ten.length, small);
        System.out.printf("100 times, %d bytes: %.1f ms%n", hundred.length, large);
        System.out.printf("ratio %.1f, at most %.0f%n", large / small, MOST);
        System.exit(large / small <= MOST ? 0 : 1);
    }

    private static String text() throws IOException {
        return SharedData.isPresent()
                ? Files.readString(SharedData.require(REFERENCE))
                : new String(BundledSpec.newest().bytes(), UTF_8);
    }

    private static byte[] repeated(String text, int times) {
        StringBuilder repeated = new StringBuilder();
        for (int i = 0; i < times; i++) {
            repeated.append(HEADING.matcher(text).replaceAll("$1_" + i)).append('\n');
        }
        return repeated.toString().getBytes(UTF_8);
    }

    private static double median(byte[] document) throws IOException {
        double[] millis = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            millis[i] = read(document);
        }
        Arrays.sort(millis);
        return millis[RUNS / 2];
    }

    private static double read(byte[] document) throws IOException {
        SpecInput input = SpecInput.ofStream("doc.txt", new ByteArrayInputStream(document));
        long start = System.nanoTime();
        SpecReading reading = QmpEventsGenerator.read(input, MemberOverrides.NONE);
        double millis = (System.nanoTime() - start) / 1e6;
        if (reading.model().events().size() % 10 != 0) {
            throw new AssertionError(
                    "events were lost: " + reading.model().events().size());
        }
        return millis;
    }
}
