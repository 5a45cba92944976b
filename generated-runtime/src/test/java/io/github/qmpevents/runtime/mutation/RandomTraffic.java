package io.github.qmpevents.runtime.mutation;

import io.github.qmpevents.runtime.message.MessageLimits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Makes streams of messages: well-formed ones on one line or on several, and others between them. */
public final class RandomTraffic {
    private static final List<String> OTHERS = List.of(
            "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 1, \"minor\": 2, \"major\": 7}, \"package\": \"\"},"
                    + " \"capabilities\": [\"oob\"]}}",
            "{\"return\": {}}",
            "{\"return\": [1, \"event\"], \"id\": \"x\"}",
            "{\"id\": 3, \"error\": {\"class\": \"GenericError\", \"desc\": \"no\"}}",
            "{\"return\": {}, \"event\": \"STOP\"}",
            "",
            " ");

    private static final List<String> BAD = List.of(
            "garbage",
            "garbage { \"event\": \"STOP\" }",
            "}",
            "{",
            "{}",
            "{\"event\"}",
            "{\"data\": {}}",
            "{\"event\": \"STOP\", }",
            "{\"event\": \"STOP\"}}",
            "{\"event\": \"STOP\", \"data\": [}",
            "{\"event\": \"\u00c3\"}",
            "{\"event\": \"STOP\", \"data\": {\"a\": 01}}",
            "{\"event\": \"STOP\", \"data\": {\"a\": {\"b\": [[[[0]]]]}}}",
            "{\"event\": \"STOP\", \"data\": {\"a\": \"\u0001\"}}",
            "{\"event\": \"STOP\", \"data\": {\"a\": \"unclosed}}");

    private final SplittableRandom random;
    private final boolean wellFormed;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private RandomTraffic(SplittableRandom random, boolean wellFormed) {
        this.random = random;
        this.wellFormed = wellFormed;
    }

    /** A stream of which some lines are broken in all ways. */
    public static byte[] stream(SplittableRandom random) {
        return new RandomTraffic(random, false).make();
    }

    /**
     * A stream whose messages are all JSON, though not all are as described, and none begins on the line of another: an
     * event that nobody asked for is taken to be all there is on its line.
     */
    public static byte[] wellFormedStream(SplittableRandom random) {
        return new RandomTraffic(random, true).make();
    }

    /** Usual limits, and some that messages of the stream just meet or break. */
    public static List<MessageLimits> limitsFor(byte[] stream) {
        MessageLimits defaults = MessageLimits.defaults();
        int line = Math.max(1, firstLine(stream));
        return List.of(
                defaults,
                defaults.withMessageBytes(line),
                defaults.withMessageBytes(line + 1),
                defaults.withMessageBytes(Math.max(1, line - 1)),
                defaults.withMessageBytes(1 + Math.floorMod(Arrays.hashCode(stream), 120)),
                defaults.withDepth(1 + Math.floorMod(Arrays.hashCode(stream), 5)));
    }

    private static int firstLine(byte[] stream) {
        int at = 0;
        while (at < stream.length && stream[at] != '\r' && stream[at] != '\n') {
            at++;
        }
        return at;
    }

    private byte[] make() {
        for (int count = random.nextInt(1, 10); count > 0; count--) {
            out.writeBytes(piece());
            out.writeBytes(end().getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }

    private byte[] piece() {
        int kind = random.nextInt(wellFormed ? 8 : 12);
        if (kind == 0) {
            return bytes(OTHERS);
        }
        byte[] event = event().getBytes(StandardCharsets.UTF_8);
        return switch (kind) {
            case 8, 9 -> Mutator.mutate(event, random);
            case 10 -> bytes(BAD);
            case 11 -> Arrays.copyOf(event, random.nextInt(event.length));
            default -> event;
        };
    }

    /** An event in one of the ways to write it. */
    private String event() {
        List<String> members = new RandomEvent(random).envelope();
        String line = "{" + String.join(", ", members) + "}";
        return switch (random.nextInt(10)) {
            case 0 -> line.replace(": ", ":").replace(", ", ",");
            case 1 -> "{\r\n    " + String.join(",\r\n    ", members).replace("{", "{\r\n        ") + "\r\n}";
            case 2 -> line.replace(", ", random.nextBoolean() ? " ,\t" : ",\n ").replace("}", " }");
            case 3 -> " ".repeat(random.nextInt(4)) + line;
            default -> line;
        };
    }

    private String end() {
        return switch (random.nextInt(wellFormed ? 14 : 16)) {
            case 0 -> "\n";
            case 1 -> "\r\n\r\n";
            case 2 -> " \r\n";
            case 3 -> wellFormed ? "\n" : " ";
            case 4 -> wellFormed ? "\n\n" : "";
            case 14 -> "\r";
            case 15 -> "x\r\n";
            default -> "\r\n";
        };
    }

    private byte[] bytes(List<String> texts) {
        return texts.get(random.nextInt(texts.size())).getBytes(StandardCharsets.ISO_8859_1);
    }
}
