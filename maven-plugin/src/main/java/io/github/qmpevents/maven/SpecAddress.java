package io.github.qmpevents.maven;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a description is, as users write it: {@code FILE}, {@code ARCHIVE!/FILE}, or {@code COORDINATES} or {@code
 * COORDINATES!/FILE} of an artifact.
 *
 * @param place the file or folder, or the artifact's coordinates
 * @param isArtifact which of them
 * @param entry the file in the archive or artifact; empty if the whole is meant
 */
record SpecAddress(String place, boolean isArtifact, Optional<String> entry) {
    private static final String IN = "!/";

    /** As Maven writes coordinates: {@code groupId:artifactId[:extension[:classifier]]:version}. */
    private static final Pattern COORDINATES = Pattern.compile("[\\w.-]+(:[\\w.-]+){2,4}");

    static SpecAddress parse(String text) {
        int in = text.indexOf(IN);
        String place = in < 0 ? text : text.substring(0, in);
        Matcher coordinates = COORDINATES.matcher(place);
        return new SpecAddress(
                place,
                coordinates.matches(),
                in < 0 ? Optional.empty() : Optional.of(text.substring(in + IN.length())));
    }

    /** Whether it is an event document inside of an archive; a schema there is found by its name. */
    boolean isArchivedDocument() {
        return entry.isPresent() && !entry.get().endsWith(".json");
    }
}
