package io.github.qmpevents.runtime.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Writes events of the test tables as QEMU does, or with members missing, repeated, in another order or odd. */
final class RandomEvent {
    private static final List<String> STAMPS = List.of(
            "{\"seconds\": 1700000000, \"microseconds\": 123456}",
            "{\"seconds\": 1700000001, \"microseconds\": 0}",
            "{\"microseconds\": 999999, \"seconds\": 0}",
            "{\"seconds\":1,\"microseconds\":2}",
            "{\"seconds\": -1, \"microseconds\": -1}",
            "{\"seconds\": -1, \"microseconds\": 0}",
            "{\"seconds\": 0, \"microseconds\": -1}",
            "{\"seconds\": -1700000000, \"microseconds\": 5}",
            "{\"seconds\": 1.0, \"microseconds\": 1e3}",
            "{\"seconds\": 1.5, \"microseconds\": 0}",
            "{\"seconds\": 01, \"microseconds\": 0}",
            "{\"seconds\": 9223372036854775807, \"microseconds\": 9223372036854775807}",
            "{\"seconds\": -9223372036854775808, \"microseconds\": 1000000}",
            "{\"seconds\": 9223372036854775808, \"microseconds\": 0}",
            "{\"seconds\": 1700000000, \"microseconds\": 1000000}",
            "{\"seconds\": 17000000000000000000, \"microseconds\": 1}",
            "{\"seconds\": 1}",
            "{\"seconds\": 1, \"microseconds\": 2, \"nanoseconds\": 3}",
            "{\"seconds\": 1, \"seconds\": 2, \"microseconds\": 3}",
            "{\"sec\\u006fnds\": 4, \"microseconds\": 5}",
            "{\"seconds\": \"1\", \"microseconds\": 2}",
            "{}",
            "null",
            "5");

    private static final List<String> NAMES = List.of(
            "\"STOP\"",
            "\"JOB_ENDED\"",
            "\"BROKEN\"",
            "\"DEVICE_CHANGED\"",
            "\"DEVICE_GONE\"",
            "\"NEW\"",
            "\"ST\\u004fP\"",
            "\"STOP \"",
            "\"STO\"",
            "\"STOQ\"",
            "\"stop\"",
            "\"DEVICE_GONE2\"",
            "\"\"",
            "\"\u00e9\"",
            "\"\\ud800\"",
            "\"" + "LONG_".repeat(30) + "\"",
            "null",
            "5",
            "{}");

    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "1.0",
            "1.5",
            "1e2",
            "9223372036854775807",
            "9223372036854775808",
            "18446744073709551615",
            "18446744073709551616",
            "1e400",
            "true",
            "false",
            "null",
            "\"\"",
            "\"copy\"",
            "\"plug\"",
            "\"m\\u006fve-to-slot\"",
            "\"a \\\"quoted\\\" \u00e9 }{ \\\\\"",
            "[]",
            "[1, [2, {\"a\": 3}]]",
            "{}",
            "{\"node\": \"n\", \"slot\": 3}",
            "{\"slot\": 3}",
            "[{\"host\": \"h\", \"port\": 1}]",
            "[{\"host\": \"h\"}]");

    private final SplittableRandom random;

    RandomEvent(SplittableRandom random) {
        this.random = random;
    }

    /** The members of the envelope, each a name and a value. */
    List<String> envelope() {
        List<String> members = new ArrayList<>();
        boolean plain = random.nextInt(3) > 0;
        int name = plain ? random.nextInt(6) : random.nextInt(NAMES.size());
        add(
                members,
                "timestamp",
                STAMPS.get(plain ? random.nextInt(3) : random.nextInt(STAMPS.size())),
                plain ? 30 : 5);
        add(members, "event", NAMES.get(name), plain ? 1000 : 20);
        add(members, "data", data(name), plain ? 8 : 4);
        if (!plain) {
            oddities(members);
        }
        return members;
    }

    private String data(int name) {
        List<String> members = new ArrayList<>();
        int odd = random.nextInt(2) == 0 ? 10_000 : 6;
        for (String member : described(name)) {
            int colon = member.indexOf(':');
            String value = random.nextInt(odd) == 0 ? anyValue() : member.substring(colon + 1);
            add(members, member.substring(0, colon), value, odd);
        }
        if (odd < 10_000) {
            oddities(members);
        }
        return random.nextInt(4 * odd) == 0 ? anyValue() : "{" + String.join(", ", members) + "}";
    }

    private List<String> described(int name) {
        return switch (name) {
            case 1 ->
                List.of(
                        "job:\"j" + random.nextInt(100) + "\"",
                        "kind:\"" + (random.nextBoolean() ? "copy" : "merge") + "\"",
                        "done:" + (random.nextLong() >> random.nextInt(64)),
                        "error:\"no\"",
                        "servers:[{\"host\": \"h\", \"port\": " + random.nextInt(65536) + "}]");
            case 3 ->
                List.of(
                        "place:{\"node\": \"n\", \"slot\": " + random.nextInt(9) + "}",
                        "size:" + Long.toUnsignedString(random.nextLong() >>> random.nextInt(64)),
                        "rate:" + random.nextDouble(),
                        "on:" + random.nextBoolean(),
                        "action:\"" + (random.nextBoolean() ? "unplug" : "replug") + "\"",
                        "extra:" + anyValue());
            case 4 -> List.of("device:\"d\"", "code:" + random.nextInt(-5, 5));
            default -> random.nextInt(3) == 0 ? List.of("more:" + anyValue()) : List.of();
        };
    }

    /** Members in another order, twice, or new. */
    private void oddities(List<String> members) {
        for (int count = random.nextInt(3); count > 0 && !members.isEmpty(); count--) {
            int at = random.nextInt(members.size());
            switch (random.nextInt(5)) {
                case 0, 1 -> members.add(random.nextInt(members.size()), members.remove(at));
                case 2 -> members.add(members.get(at));
                case 3 -> members.set(at, withEscape(members.get(at)));
                default -> members.add(at, "\"new-" + random.nextInt(9) + "\": " + anyValue());
            }
        }
    }

    /** The same member with one letter of its name as an escape. */
    private String withEscape(String member) {
        int at = random.nextInt(1, Math.max(2, member.indexOf('"', 1)));
        char letter = member.charAt(at);
        return letter == '\\' || letter == '"'
                ? member
                : member.substring(0, at)
                        + String.format(Locale.ROOT, "\\u%04x", (int) letter)
                        + member.substring(at + 1);
    }

    private void add(List<String> members, String name, String value, int oneInThisManyIsMissing) {
        if (random.nextInt(oneInThisManyIsMissing) > 0) {
            members.add("\"" + name + "\": " + value);
        }
    }

    private String anyValue() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }
}
