package io.github.qmpevents.generator.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is in a folder, to compare. */
public final class FolderContent {
    private FolderContent() {}

    /**
     * The bytes of each file below a folder, one character each, by its path in it; of a folder that is empty, nothing.
     */
    public static Map<String, String> of(Path folder) {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                if (Files.isRegularFile(path)) {
                    content.put(
                            folder.relativize(path).toString().replace('\\', '/'),
                            Files.readString(path, StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }
}
