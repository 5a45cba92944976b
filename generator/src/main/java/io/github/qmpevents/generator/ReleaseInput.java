package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.ConfigurationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * A description to read, and what the release is called that it is of.
 *
 * @param label such as {@code v7.2.0}
 */
public record ReleaseInput(String label, SpecInput spec) {
    /**
     * What is meant by {@code SPEC} or {@code LABEL=SPEC}, {@code SPEC} being a path or the version of a bundled document.
     * Without a label the release is called as the version, or as the folder or file.
     *
     * @throws ConfigurationException if it cannot be read or a part is empty
     */
    public static ReleaseInput parse(String text) {
        return parse(text, SpecInput::of);
    }

    /**
     * The same for whoever knows more places.
     *
     * @param finder finds what {@code SPEC} means
     */
    public static ReleaseInput parse(String text, Function<String, SpecInput> finder) {
        if (Files.exists(Path.of(text)) || text.indexOf('=') < 0) {
            return new ReleaseInput(ReleaseLabel.of(Path.of(text)), finder.apply(text));
        }
        String label = text.substring(0, text.indexOf('='));
        String place = text.substring(text.indexOf('=') + 1);
        if (label.isBlank() || place.isBlank()) {
            throw new ConfigurationException(text + " is no release; write LABEL=SPEC, such as v7.2.0=qemu-7.2.0");
        }
        return new ReleaseInput(label, finder.apply(place));
    }

    /** What a path leads to, called after it. */
    public static ReleaseInput ofFile(Path path) {
        return new ReleaseInput(ReleaseLabel.of(path), SpecInput.ofFile(path));
    }
}
