package io.github.qmpevents.runtime.mutation;

import io.github.qmpevents.runtime.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opentest4j.TestAbortedException;

/** Texts to begin with: our own, and those of the optional test data where it is there. */
public final class Seeds {
    /** Larger texts would take most of the time and show nothing that smaller ones do not. */
    private static final int LONGEST = 1500;

    private static final String STAMP = "\"timestamp\": {\"seconds\": 1700000000, \"microseconds\": 123456}";

    private static final List<String> OWN = List.of(
            "{" + STAMP + ", \"event\": \"STOP\"}",
            "{" + STAMP
                    + ", \"event\": \"JOB_ENDED\", \"data\": {\"job\": \"j0\", \"kind\": \"copy\", \"done\": 4096}}",
            "{" + STAMP + ", \"event\": \"JOB_ENDED\", \"data\": {\"job\": \"j1\", \"kind\": \"merge\", \"done\": -1,"
                    + " \"error\": \"no space\", \"servers\": [{\"host\": \"::1\", \"port\": 5900}]}}",
            "{\"event\":\"JOB_ENDED\",\"data\":{\"job\":\"\",\"kind\":\"copied\",\"done\":0,\"new\":{\"a\":[null]}}}",
            "{\"data\": {\"host\": \"a\", \"port\": 65535}, \"event\": \"NEW\", \"timestamp\": {\"seconds\": -1,"
                    + " \"microseconds\": -1}}",
            "{\r\n    \"event\": \"STOP\",\r\n    \"data\": {\r\n        \"on\": true\r\n    }\r\n}",
            "{\"QMP\": {\"version\": {\"qemu\": {\"micro\": 1, \"minor\": 2, \"major\": 7}, \"package\": \"p\"},"
                    + " \"capabilities\": [\"oob\"]}}",
            "{\"return\": {}, \"id\": 1}",
            "{\"id\": \"x\", \"error\": {\"class\": \"GenericError\", \"desc\": \"it's \\\"no\\\"\"}}",
            "{}",
            "[]",
            "[[], {}, [[[]]], {\"a\": {\"b\": {}}}]",
            "null",
            "[true, false, null]",
            "[0, -0, 1, -1, 10, 1.5, -0.0, 0.1e1, 1E+3, 1e-3, 100e-2]",
            "[2147483647, -2147483648, 4294967296, 9007199254740993, 999999999999999999]",
            "[9223372036854775807, -9223372036854775808, 9223372036854775808, 18446744073709551615]",
            "[18446744073709551616, -9223372036854775809, 99999999999999999999, 1e19, 1.8446744073709551615e19]",
            "[1e308, 1.7976931348623157e308, 1e309, -1e400, 4.9e-324, 1e-400, 1e999999999, 0e99999999999]",
            "\"\"",
            "\"plain text of more than eight bytes\"",
            "[\"\\\"\", \"\\\\\", \"\\/\", \"\\b\\f\\n\\r\\t\", \"\\u0000\", \"\\u00e9\", \"\\uD83D\\uDE00\"]",
            "[\"\\ud800\", \"\\udc00\\ud800\", \"\\ud83dx\", \"\\uFFFF\", \"1234567\\u0041\", \"\\u005cu0041\"]",
            "[\"\u00e9\", \"\u20ac\", \"\ud83d\ude00\", \"\u007f\u0080\u07ff\u0800\uffff\", \"abc\ud83d\ude00defghi\"]",
            "{\"\": 0, \"a\": 1, \"a\": 2, \"\\u0061\": 3, \"\u00e9\": 4, \"\\\"\": 5, \"long name with blanks\": 6}",
            "{\"a\":{\"b\":[1,2,{\"c\":\"d\"}],\"e\":-7},\"f\":[[\"g\"],[]],\"h\":true}",
            " \t\r\n{ \"a\" : [ 1 , 2 ] ,\n\"b\" :\t{ } }\r\n ",
            "{\"device\": \"drive0\", \"len\": 2097152, \"offset\": 2097152, \"speed\": 0, \"type\": \"mirror\"}");

    private Seeds() {}

    /** Our own texts, each of them JSON. */
    public static List<byte[]> own() {
        List<byte[]> seeds = new ArrayList<>();
        for (String seed : OWN) {
            seeds.add(seed.getBytes(StandardCharsets.UTF_8));
        }
        return seeds;
    }

    /** Our own texts, the lines of the recordings and the files of the suite. */
    public static List<byte[]> all() throws IOException {
        List<byte[]> seeds = own();
        for (Path recording : shared("recordings/qemu-7.2", ".jsonl")) {
            for (String line :
                    Files.readString(recording, StandardCharsets.ISO_8859_1).split("\r?\n")) {
                seeds.add(line.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        for (Path file : shared("corpus/json-test-suite/test_parsing", ".json")) {
            seeds.add(Files.readAllBytes(file));
        }
        seeds.removeIf(seed -> seed.length > LONGEST);
        return distinct(seeds);
    }

    /** The recordings; none where they are not there. */
    public static List<Path> recordings() throws IOException {
        return shared("recordings/qemu-7.2", ".jsonl");
    }

    private static List<Path> shared(String folder, String suffix) throws IOException {
        try {
            return SharedData.files(folder, suffix);
        } catch (TestAbortedException e) {
            return List.of();
        }
    }

    /** A recording of a thousand similar lines counts as some. */
    private static List<byte[]> distinct(List<byte[]> seeds) {
        List<byte[]> kept = new ArrayList<>();
        byte[] last = {};
        for (byte[] seed : seeds) {
            if (seed.length != last.length || Arrays.mismatch(seed, last) < 10) {
                kept.add(seed);
            }
            last = seed;
        }
        return kept;
    }
}
