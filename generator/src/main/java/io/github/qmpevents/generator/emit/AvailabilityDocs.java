package io.github.qmpevents.generator.emit;

import io.github.qmpevents.generator.model.Availability;
import io.github.qmpevents.generator.model.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which QEMU has something, and how long that may last, as documentation. Nothing becomes {@link Deprecated} in Java:
 * generated code that uses it, and every pattern and builder of a user, would be told so by the compiler, whatever
 * release of QEMU it meets.
 */
final class AvailabilityDocs {
    private AvailabilityDocs() {}

    /**
     * Such as {@code Since QEMU 7.2. Deprecated.}; empty if nothing is told that is not told before.
     *
     * @param doc what is told before
     */
    static Optional<String> sentence(Availability availability, String doc) {
        String sentences = parts(availability, doc).stream()
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1) + ".")
                .collect(Collectors.joining(" "));
        return Optional.of(Javadocs.escape(sentences)).filter(words -> !words.isEmpty());
    }

    /** The same as a paragraph of its own. */
    static Optional<String> paragraph(Availability availability, String doc) {
        return sentence(availability, doc).map(words -> "\n\n" + Javadocs.fill("<p>" + words, ""));
    }

    /** The same as the end of a sentence that goes on, such as {@code ; since QEMU 7.2}; empty if nothing is told. */
    static String clause(Availability availability, String doc) {
        return parts(availability, doc).stream()
                .map(part -> "; " + Javadocs.escape(part))
                .collect(Collectors.joining());
    }

    private static List<String> parts(Availability availability, String doc) {
        List<String> parts = new ArrayList<>();
        parts.add(releases(availability, doc));
        availability.condition().ifPresent(condition -> parts.add("only if QEMU is built with " + condition));
        availability.feature(Feature.DEPRECATED).ifPresent(mark -> parts.add("deprecated" + why(mark, "")));
        availability
                .feature(Feature.UNSTABLE)
                .ifPresent(mark -> parts.add("unstable" + why(mark, ": may change or go")));
        parts.removeIf(String::isEmpty);
        return parts;
    }

    private static String why(Feature mark, String otherwise) {
        String doc = mark.doc().strip();
        return doc.isEmpty() ? otherwise : ": " + (doc.endsWith(".") ? doc.substring(0, doc.length() - 1) : doc);
    }

    private static String releases(Availability availability, String doc) {
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
