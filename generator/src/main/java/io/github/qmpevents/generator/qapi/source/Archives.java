package io.github.qmpevents.generator.qapi.source;

import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Tells archives from other files. */
final class Archives {
    /** Each zip begins with its first file; an empty one is of no use. */
    private static final byte[] MAGIC = {'P', 'K', 3, 4};

    private Archives() {}

    /** A file in an archive. */
    record ArchivedFile(Path archive, String name) {}

    static boolean isArchive(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        } catch (IOException e) {
            throw new UnusablePathException("cannot read the schema " + file + ": " + e.getMessage(), e);
        }
    }

    /** What a name like {@code qemu.zip!/qga/qapi-schema.json} means; empty if there is no such archive. */
    static Optional<ArchivedFile> fileIn(String name) {
        String path = name.replace('\\', '/');
        int end = path.indexOf(ArchiveFiles.INSIDE);
        if (end < 0) {
            return Optional.empty();
        }
        Path archive = Path.of(name.substring(0, end));
        return Optional.of(new ArchivedFile(archive, path.substring(end + ArchiveFiles.INSIDE.length())))
                .filter(file -> Files.isRegularFile(archive));
    }
}
