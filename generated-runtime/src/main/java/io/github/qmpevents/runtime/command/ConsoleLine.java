package io.github.qmpevents.runtime.command;

import java.util.List;
import java.util.Locale;

/** A line for the monitor for people, which {@code human-monitor-command} takes: words without names. */
final class ConsoleLine {
    /** That a line is secret if it seems to be. */
    static final SecretRule RULE = new SecretRule("command-line", "execute", "human-monitor-command", true);

    /** Such as in {@code set_password}, {@code object_add secret,data=}, {@code change vnc}. */
    private static final List<String> SIGNS = List.of("passw", "secret", "cookie", "vnc");

    private ConsoleLine() {}

    /** Whether there may be a secret in it. */
    static boolean isSecret(String line) {
        String lowerCase = line.toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(lowerCase::contains);
    }
}
