package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.generator.release.VersionOrder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release of QEMU.
 *
 * @param text such as {@code 7.2}
 */
record QemuRelease(String text) implements Comparable<QemuRelease> {
    private static final String NUMBERS = "[0-9]{1,4}(?:\\.[0-9]{1,4}){0,3}";
    private static final Pattern RELEASE = Pattern.compile(NUMBERS);
    private static final Pattern SPAN = Pattern.compile("(" + NUMBERS + ")\\s*-\\s*(" + NUMBERS + ")");

    /** @throws ConfigurationException if the text is no number of a release */
    QemuRelease {
        if (!isMeantBy(text)) {
            throw new ConfigurationException(
                    "not a release of QEMU: \"" + GenerationRequest.printable(text) + "\"; write it like 7.2");
        }
    }

    static boolean isMeantBy(String text) {
        return RELEASE.matcher(text).matches();
    }

    /** The first and the last of a span, such as {@code 2.7-9.1}; empty if the text is none. */
    static Optional<List<QemuRelease>> span(String text) {
        Matcher span = SPAN.matcher(text.strip());
        return span.matches()
                ? Optional.of(List.of(new QemuRelease(span.group(1)), new QemuRelease(span.group(2))))
                : Optional.empty();
    }

    /** By their numbers; those that are not told are zero. */
    @Override
    public int compareTo(QemuRelease other) {
        return VersionOrder.NATURAL.compare(withoutZeros(), other.withoutZeros());
    }

    private String withoutZeros() {
        return text.replaceAll("(\\.0+)+$", "");
    }
}
