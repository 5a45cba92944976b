package io.github.qmpevents.generator.emit;

import io.github.qmpevents.generator.model.Availability;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which QEMU has something, as documentation. */
final class AvailabilityDocs {
    private AvailabilityDocs() {}

    /**
     * Such as {@code Since QEMU 7.2.}; empty if nothing is told that is not told before.
     *
     * @param doc what is told before
     */
    static Optional<String> sentence(Availability availability, String doc) {
        String words = words(availability, doc);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Character.toUpperCase(words.charAt(0)) + Javadocs.escape(words.substring(1)) + ".");
    }

    /** The same as the end of a sentence that goes on, such as {@code ; since QEMU 7.2}; empty if nothing is told. */
    static String clause(Availability availability, String doc) {
        String words = words(availability, doc);
        return words.isEmpty() ? "" : "; " + Javadocs.escape(words);
    }

    private static String words(Availability availability, String doc) {
        Optional<String> since = availability.since().filter(version -> !tells(doc, version));
        Optional<String> until = availability.until();
        if (since.isPresent() && since.equals(until)) {
            return "in QEMU " + since.get() + " alone";
        }
        String from = since.map(version -> "since QEMU " + version).orElse("");
        String to = until.map(version -> "until QEMU " + version).orElse("");
        return from + (from.isEmpty() || to.isEmpty() ? "" : ", ") + to;
    }

    private static boolean tells(String doc, String version) {
        return Pattern.compile("since " + Pattern.quote(version) + "(?![.]?[0-9])", Pattern.CASE_INSENSITIVE)
                .matcher(doc)
                .find();
    }
}
