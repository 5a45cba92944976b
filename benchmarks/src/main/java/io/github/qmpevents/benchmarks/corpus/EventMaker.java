package io.github.qmpevents.benchmarks.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes events as trees of maps in the order of the description; the same ones from the same seed. */
final class EventMaker {
    /** The kinds of events, each made as often as the others. */
    static final List<String> NAMES = List.of(
            "BLOCK_JOB_COMPLETED",
            "BLOCK_IO_ERROR",
            "VNC_INITIALIZED",
            "SPICE_INITIALIZED",
            "BALLOON_CHANGE",
            "STOP",
            "RESUME",
            "RTC_CHANGE",
            "DEVICE_DELETED",
            "QUORUM_REPORT_BAD");

    private static final List<String> ESCAPED = List.of(" \"x\"", " a\\b", " caf\u00e9", "\t1");

    private final SplittableRandom random;
    private final boolean escapes;
    private long micros = 1_700_000_000_000_000L;

    EventMaker(long seed, boolean escapes) {
        this.random = new SplittableRandom(seed);
        this.escapes = escapes;
    }

    /** A message; a member {@code data} only for events that have some. */
    Map<String, Object> event(String name) {
        micros += random.nextLong(2_000_000);
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", name);
        Map<String, Object> data = data(name);
        if (!data.isEmpty()) {
            event.put("data", data);
        }
        event.put("timestamp", object("seconds", micros / 1_000_000, "microseconds", micros % 1_000_000));
        return event;
    }

    private Map<String, Object> data(String name) {
        return switch (name) {
            case "BLOCK_JOB_COMPLETED" -> blockJobCompleted();
            case "BLOCK_IO_ERROR" -> blockIoError();
            case "VNC_INITIALIZED" -> object("server", vncServer(), "client", vncClient());
            case "SPICE_INITIALIZED" -> object("server", spiceServer(), "client", spiceClient());
            case "BALLOON_CHANGE" -> object("actual", number(1L << 34));
            case "RTC_CHANGE" -> object("offset", number(7200) - 3600);
            case "DEVICE_DELETED" -> deviceDeleted();
            case "QUORUM_REPORT_BAD" -> quorumReportBad();
            default -> Map.of();
        };
    }

    private Map<String, Object> blockJobCompleted() {
        long length = number(1L << 36);
        Map<String, Object> data = object(
                "type", one("stream", "commit", "mirror", "backup"),
                "device", drive(),
                "len", length,
                "offset", length - number(1 + length / 2),
                "speed", number(1L << 28));
        if (chance(0.3)) {
            data.put("error", text(one("No space left on device", "Input/output error", "Operation not permitted")));
        }
        return data;
    }

    private Map<String, Object> blockIoError() {
        Map<String, Object> data = object(
                "device", drive(),
                "operation", one("read", "write"),
                "action", one("ignore", "report", "stop"));
        if (chance(0.5)) {
            data.put("nospace", chance(0.5));
        }
        data.put("reason", text(one("No space left on device", "Input/output error", "Connection timed out")));
        return data;
    }

    private Map<String, Object> vncServer() {
        Map<String, Object> server =
                object("host", address(), "service", port(), "family", one("ipv4", "ipv6"), "websocket", chance(0.3));
        if (chance(0.7)) {
            server.put("auth", text(one("vnc", "sasl", "vencrypt+x509+sasl")));
        }
        return server;
    }

    private Map<String, Object> vncClient() {
        Map<String, Object> client =
                object("host", address(), "service", port(), "family", one("ipv4", "ipv6"), "websocket", chance(0.3));
        if (chance(0.1)) {
            client.put("x509_dname", text("CN=desk" + number(1000) + ",O=Example"));
        }
        if (chance(0.4)) {
            client.put("sasl_username", text(one("meera", "jonas", "wei", "amina") + number(100)));
        }
        return client;
    }

    private Map<String, Object> spiceServer() {
        Map<String, Object> server = object("host", address(), "port", port(), "family", one("ipv4", "ipv6"));
        if (chance(0.6)) {
            server.put("auth", text(one("spice", "sasl", "none")));
        }
        return server;
    }

    private Map<String, Object> spiceClient() {
        return object(
                "host", address(),
                "port", port(),
                "family", one("ipv4", "ipv6"),
                "connection-id", number(1L << 31),
                "channel-type", 1 + number(9),
                "channel-id", number(4),
                "tls", chance(0.5));
    }

    private Map<String, Object> deviceDeleted() {
        String device = one("net", "usb", "tablet", "virtio-disk", "hostdev") + number(100);
        Map<String, Object> data = new LinkedHashMap<>();
        if (chance(0.7)) {
            data.put("device", text(device));
        }
        data.put("path", text("/machine/peripheral/" + device));
        return data;
    }

    private Map<String, Object> quorumReportBad() {
        Map<String, Object> data = object("type", one("read", "write", "flush"));
        if (chance(0.4)) {
            data.put("error", text(one("Input/output error", "No such device")));
        }
        data.put("node-name", text("vault-copy" + number(32)));
        data.put("sector-num", number(1L << 32));
        data.put("sectors-count", 1 + number(4096));
        return data;
    }

    private String drive() {
        return text("drive-" + one("virtio", "scsi0-0-0-", "ide0-") + "disk" + number(100));
    }

    private String address() {
        return text("192.0.2." + number(256));
    }

    private String port() {
        return text(Long.toString(5900 + number(40_000)));
    }

    /** A string that is no listed value. */
    private String text(String plain) {
        String suffix = ESCAPED.get(random.nextInt(ESCAPED.size()));
        return escapes ? plain + suffix : plain;
    }

    private long number(long bound) {
        return random.nextLong(bound);
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
