package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diff.ShortName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a release is called that is told by nothing but a path: what the file {@code VERSION} of QEMU's sources says if the
 * folder's own name has no version in it, else the name of the folder or of the file without its ending. Names that all
 * releases give to files and folders say nothing, so that {@code qemu-9.1.0/qapi/qapi-schema.json} is {@code qemu-9.1.0}.
 */
final class ReleaseLabel {
    private static final String VERSION = "VERSION";
    private static final int LONGEST_VERSION = 64;

    private ReleaseLabel() {}

    static String of(Path path) {
        Path telling = telling(path.toAbsolutePath().normalize());
        String name = name(telling);
        return name.matches(".*\\d\\.\\d.*") ? name : version(telling).orElse(name);
    }

    private static Path telling(Path path) {
        Path telling = path;
        while (ShortName.isSameInAll(name(telling)) && telling.getParent() != null) {
            telling = telling.getParent();
        }
        return telling;
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        String text = name == null ? path.toString() : name.toString();
        return ShortName.isSameInAll(text) ? text : ShortName.withoutEnding(text);
    }

    private static Optional<String> version(Path folder) {
        Path file = folder.resolve(VERSION);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(LONGEST_VERSION), StandardCharsets.UTF_8).strip();
            return text.matches("[0-9][-0-9A-Za-z.]*") ? Optional.of(text) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // the name does as well
        }
    }
}
