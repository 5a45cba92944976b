package io.github.qmpevents.generator.emit;

import io.github.qmpevents.generator.model.Availability;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which QEMU has something, as documentation. */
final class AvailabilityDocs {
    private AvailabilityDocs() {}

    /**
     * Such as {@code Since QEMU 7.2.}; empty if nothing is told that is not told before.
     *
     * @param doc what is told before
     */
    static Optional<String> sentence(Availability availability, String doc) {
        String words = Stream.of(
                        availability
                                .since()
                                .filter(version -> !tells(doc, version))
                                .map(version -> "Since QEMU " + version),
                        availability.until().map(version -> "Until QEMU " + version))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? Optional.empty() : Optional.of(Javadocs.escape(words) + ".");
    }

    private static boolean tells(String doc, String version) {
        return doc.toLowerCase(Locale.ROOT).contains("since " + version);
    }

    /** The same as the end of a sentence that goes on, such as {@code ; since QEMU 7.2}; empty if nothing is told. */
    static String clause(Availability availability, String doc) {
        return sentence(availability, doc)
                .map(text -> "; "
                        + text.substring(0, text.length() - 1)
                                .replace("Since", "since")
                                .replace("Until", "until"))
                .orElse("");
    }
}
