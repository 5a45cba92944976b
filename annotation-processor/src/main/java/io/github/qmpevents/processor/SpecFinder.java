package io.github.qmpevents.processor;

import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.policy.FindingPolicy;
import io.github.qmpevents.generator.qapi.introspect.Introspection;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the description, and the project's findings file, wherever they are. */
final class SpecFinder {
    private final SpecLocations locations;

    SpecFinder(SpecLocations locations) {
        this.locations = locations;
    }

    /**
     * A description, and where it was found.
     *
     * @param place empty if it came with the processor
     */
    record Spec(SpecInput input, Optional<String> place) {}

    /**
     * The description that an annotation asks for. It is called as the annotation calls it, on every machine.
     *
     * @throws MistakeException if there is none
     */
    Spec spec(Annotated annotated) {
        String path = annotated.text("spec");
        return path.isEmpty() ? bundled(annotated.text("qemuVersion")) : find(path);
    }

    private static Spec bundled(String version) {
        SpecInput input = version.isEmpty()
                ? SpecInput.newestBundled()
                : MistakeException.blaming("qemuVersion", () -> SpecInput.bundled(version));
        return new Spec(input, Optional.empty());
    }

    private Spec find(String path) {
        Optional<Path> below = locations.inFolder("spec", path);
        if (below.isPresent()) {
            SpecInput input = MistakeException.blaming("spec", () -> SpecInput.ofFile(below.get()));
            return new Spec(input.called(path), below.map(Path::toString));
        }
        FoundFile found = locations.inLocations("spec", path);
        requireOneFile(path, found);
        return new Spec(SpecInput.ofBytes(path, found.bytes()), Optional.of(found.place()));
    }

    private static void requireOneFile(String path, FoundFile found) {
        boolean hasMore = isArchive(path) || (path.endsWith(".json") && !Introspection.isMeantBy(found.bytes()));
        if (hasMore) {
            throw new MistakeException(
                    "spec",
                    path + " is a QAPI schema, which has more files than one; put the folder that it is in into -A"
                            + SpecLocations.FOLDER + "=FOLDER");
        }
    }

    private static boolean isArchive(String path) {
        return path.endsWith(".zip") || path.endsWith(".jar");
    }

    /**
     * What the project thinks of findings.
     *
     * @throws MistakeException if there is no such file, or it is wrong
     */
    FindingPolicy policy(Annotated annotated) {
        String path = annotated.text("findings");
        return path.isEmpty() ? FindingPolicy.NONE : MistakeException.blaming("findings", () -> policy(path));
    }

    private FindingPolicy policy(String path) {
        return locations
                .inFolder("findings", path)
                .map(file -> FindingPolicy.ofFile(file, path))
                .orElseGet(() -> FindingPolicy.ofBytes(
                        path, locations.inLocations("findings", path).bytes()));
    }
}
