package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import io.github.qmpevents.generator.qapi.source.QapiInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds out whether a path leads to a description, where nobody says so. */
final class DescriptionPlace {
    private static final List<String> DOCUMENTS =
            List.of("qmp-events.txt", "docs/qmp-events.txt", "QMP/qmp-events.txt", "docs/qmp/qmp-events.txt");
    private static final int LOOKED_AT = 4096;

    private DescriptionPlace() {}

    /** The path to read, which is that of a document if there is one in place of a schema; empty if it leads to none. */
    static Optional<Path> in(Path entry) {
        if (Files.isDirectory(entry)) {
            return QapiInput.isIn(entry) ? Optional.of(entry) : document(entry);
        }
        return Optional.of(entry).filter(DescriptionPlace::isFile);
    }

    private static Optional<Path> document(Path folder) {
        return DOCUMENTS.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static boolean isFile(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.matches("(?s).*\\.(txt|zip|jar)")
                || (name.endsWith(".json") && start(file).contains("\"meta-type\""));
    }

    private static String start(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UnusablePathException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
