package io.github.qmpevents.runtime.exchange;

import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The ids of the commands of one connection, such as {@code qmp-events-05f1e2d3-17}. A server may answer a command of
 * an earlier connection on this one, so the ids of two connections differ.
 */
final class CommandIds {
    private static final int MOST_DIGITS = 18;

    private final String prefix;

    private CommandIds(String prefix) {
        this.prefix = prefix;
    }

    static CommandIds random() {
        return new CommandIds("qmp-events-"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()) + "-");
    }

    JsonString of(long number) {
        return JsonString.of(prefix + number);
    }

    /** The number of a command; 0 if the id is none of ours. */
    long number(JsonValue id) {
        if (!(id instanceof JsonString string) || !string.value().startsWith(prefix)) {
            return 0;
        }
        String digits = string.value().substring(prefix.length());
        return isNumber(digits) ? Long.parseLong(digits) : 0;
    }

    private static boolean isNumber(String digits) {
        boolean plain = !digits.isEmpty() && digits.length() <= MOST_DIGITS && digits.charAt(0) != '0';
        for (int at = 0; plain && at < digits.length(); at++) {
            plain = digits.charAt(at) >= '0' && digits.charAt(at) <= '9';
        }
        return plain;
    }
}
