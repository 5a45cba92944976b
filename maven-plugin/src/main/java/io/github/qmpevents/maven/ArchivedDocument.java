package io.github.qmpevents.maven;

import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An event document that is a file in a zip or jar. */
final class ArchivedDocument {
    private ArchivedDocument() {}

    /**
     * Reads it.
     *
     * @param name what to call it
     * @throws UnusablePathException if there is no such file in the archive, or the archive is none
     */
    static SpecInput read(Path archive, String file, String name) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            ZipEntry entry = zip.getEntry(file);
            if (entry == null || entry.isDirectory()) {
                throw new UnusablePathException("cannot read " + name + ": there is no such file in " + archive, null);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return SpecInput.ofStream(name, in);
            }
        } catch (IOException e) {
            throw new UnusablePathException("cannot read " + name + ": " + archive + ": " + e.getMessage(), e);
        }
    }
}
