package io.github.qmpevents.benchmarks.generate;

import java.nio.charset.StandardCharsets;

/** Descriptions of as many events as wanted. */
public final class SyntheticDocument {
    private SyntheticDocument() {}

    /** The name of an event. */
    public static String name(int index) {
        return "DEVICE_" + word(index % 60) + "_" + word(index / 60);
    }

    private static String word(int index) {
        return "" + (char) ('A' + index % 26) + (char) ('A' + index / 26) + "XY";
    }

    /** A message of an event, as QEMU writes it, without the end of the line. */
    public static String line(int index, long number) {
        return "{\"timestamp\": {\"seconds\": " + (1_700_000_000 + number) + ", \"microseconds\": " + (100_000 + number)
                + "}, \"event\": \"" + name(index) + "\", \"data\": {\"device\": \"disk" + number % 100
                + "\", \"len\": " + 1_000_003 * number + ", \"offset\": " + 999 * number + ", \"action\": \"report\"}}";
    }

    /** A document of the first events. */
    public static byte[] of(int events) {
        StringBuilder text =
                new StringBuilder("                   Synthetic Events\n                   ================\n\n");
        for (int index = 0; index < events; index++) {
            section(text, name(index));
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void section(StringBuilder text, String name) {
        text.append(name)
                .append('\n')
                .append("-".repeat(name.length()))
                .append("""

                        Something happened to a device, in one of many ways.

                        Data:

                        - "device": name of the device (json-string)
                        - "action": what becomes of it
                          (json-string, "ignore", "report" or "stop")
                        - "len": how much there is to do (json-int)
                        - "offset": how much of it is done (json-int)
                        - "error": what went wrong, for people (json-string, optional)

                        Example:

                        { "event": \"""")
                .append(name)
                .append("""
                        ",
                          "data": { "device": "disk1", "action": "stop", "len": 4096, "offset": 512 },
                          "timestamp": { "seconds": 1700000000, "microseconds": 250000 } }

                        """);
    }
}
