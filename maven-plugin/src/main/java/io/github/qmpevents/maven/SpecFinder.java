package io.github.qmpevents.maven;

import io.github.qmpevents.generator.SpecInput;
import java.nio.file.Path;

/** Finds descriptions, wherever they are. */
final class SpecFinder {
    private final Path folder;
    private final ShownPaths paths;
    private final ArtifactFiles artifacts;

    /**
     * A finder.
     *
     * @param folder where relative paths begin
     */
    SpecFinder(Path folder, ShownPaths paths, ArtifactFiles artifacts) {
        this.folder = folder;
        this.paths = paths;
        this.artifacts = artifacts;
    }

    SpecInput find(String spec) {
        SpecAddress address = SpecAddress.parse(spec.strip());
        Path place = address.isArtifact() ? artifacts.get(address.place()) : folder.resolve(address.place());
        String shown = (address.isArtifact() ? address.place() : paths.shown(place))
                + address.entry().map(entry -> "!/" + entry).orElse("");
        if (address.isArchivedDocument()) {
            return ArchivedDocument.read(place, address.entry().orElseThrow(), shown);
        }
        Path all = address.entry().map(entry -> Path.of(place + "!/" + entry)).orElse(place);
        return SpecInput.ofFile(all).called(shown);
    }
}
