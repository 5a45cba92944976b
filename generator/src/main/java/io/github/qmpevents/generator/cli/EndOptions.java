package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.text.NamePattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What ends the watching of events, besides the end of them and of the program. */
final class EndOptions {
    private static final double LONGEST = 365.0 * 24 * 60 * 60;

    @Option(names = "--count", paramLabel = "N", description = "End after so many events.")
    private @Nullable Long count;

    @Option(
            names = "--until",
            paramLabel = "EVENT",
            description =
                    "End after an event of that name; * and ? stand for any letters. The exit status is 1 if none has come.")
    private @Nullable String until;

    @Option(names = "--for", paramLabel = "SECONDS", description = "End after that time.")
    private @Nullable Double seconds;

    /** @throws ConfigurationException if one makes no sense */
    void check() {
        if (count != null && count <= 0) {
            throw new ConfigurationException("--count is " + count + "; it has to be at least 1");
        }
        if (seconds != null && !(seconds > 0 && seconds <= LONGEST)) {
            throw new ConfigurationException(
                    "--for is " + seconds + "; it has to be more than 0 seconds, and a year at most");
        }
    }

    boolean isReached(long events) {
        return count != null && events >= count;
    }

    boolean isLast(String event) {
        return until != null && new NamePattern(until).fits(event);
    }

    boolean hasLast() {
        return until != null;
    }

    /** How long to watch; empty for no limit. */
    Optional<Long> nanos() {
        return Optional.ofNullable(seconds).map(time -> (long) (time * 1e9));
    }
}
