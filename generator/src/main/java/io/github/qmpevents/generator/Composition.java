package io.github.qmpevents.generator;

import java.util.List;
import java.util.Optional;

/**
 * What a description is put together of, beside what it is itself.
 *
 * @param release the release of QEMU that it describes; empty if that is not told
 * @param releases the descriptions of several releases that it is merged of, oldest first; else empty
 * @param supplements documents that are laid over it, in this order
 * @param types the schema that resolves what it leaves to types described elsewhere
 */
record Composition(
        Optional<String> release, List<SpecInput> releases, List<SpecInput> supplements, Optional<SpecInput> types) {
    static final Composition PLAIN = new Composition(Optional.empty(), List.of(), List.of(), Optional.empty());

    Composition {
        releases = List.copyOf(releases);
        supplements = List.copyOf(supplements);
    }

    /** Whether there is but one thing to read. */
    boolean isPlain() {
        return releases.isEmpty() && supplements.isEmpty() && types.isEmpty();
    }

    Composition ofRelease(String version) {
        return new Composition(Optional.of(version), releases, supplements, types);
    }

    Composition supplementedBy(List<SpecInput> documents) {
        return new Composition(release, releases, documents, types);
    }

    Composition resolvedBy(SpecInput schema) {
        return new Composition(release, releases, supplements, Optional.of(schema));
    }

    void addTo(Fingerprint fingerprint) {
        fingerprint.with(release.orElse(""));
        fingerprint.with(releases.size() + " " + supplements.size() + " " + types.isPresent());
        for (SpecInput input : releases) {
            input.addTo(fingerprint);
        }
        for (SpecInput input : supplements) {
            input.addTo(fingerprint);
        }
        if (types.isPresent()) {
            types.get().addTo(fingerprint);
        }
    }
}
