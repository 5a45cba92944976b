package io.github.qmpevents.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file for other programs, or for people to read later. */
final class ReportFile {
    private ReportFile() {}

    /** Writes it, and the folders that it is in. */
    static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
