package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import io.github.qmpevents.spec.BundledSpec;
import java.util.List;

/** Which bundled documents are meant. */
final class BundledSpan {
    private BundledSpan() {}

    /**
     * The releases of a word such as {@code 9.1} or {@code 2.7-9.1}, oldest first.
     *
     * @throws ConfigurationException if there is no document of one that it names; the message lists those that there
     *     are
     */
    static List<String> releases(String word) {
        if (BundledSpec.qemuVersions().contains(word.strip())) {
            return List.of(word.strip());
        }
        List<String> ends = QemuRelease.span(word)
                .map(span -> span.stream().map(QemuRelease::text).toList())
                .orElseGet(() -> List.of(word.strip()));
        QemuRelease first = bundled(ends.get(0));
        QemuRelease last = bundled(ends.get(ends.size() - 1));
        if (first.compareTo(last) > 0) {
            throw new ConfigurationException(
                    "the span " + word + " ends before it begins; write " + last.text() + "-" + first.text());
        }
        return BundledSpec.qemuVersions().stream()
                .map(QemuRelease::new)
                .filter(release -> first.compareTo(release) <= 0 && release.compareTo(last) <= 0)
                .map(QemuRelease::text)
                .toList();
    }

    private static QemuRelease bundled(String version) {
        List<String> versions = BundledSpec.qemuVersions();
        if (!versions.contains(version)) {
            throw new ConfigurationException("there is no bundled event document of QEMU "
                    + GenerationRequest.printable(version) + "; choose one of " + String.join(", ", versions)
                    + ", or a span of them such as " + versions.get(0) + "-" + versions.get(versions.size() - 1));
        }
        return new QemuRelease(version);
    }
}
