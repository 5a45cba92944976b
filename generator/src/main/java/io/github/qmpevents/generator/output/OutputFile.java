package io.github.qmpevents.generator.output;

import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/** One file to write, and what is there now. */
final class OutputFile {
    private static final byte[] HEADER = ("// " + GeneratedFile.HEADER).getBytes(StandardCharsets.US_ASCII);

    private final Path path;
    private final byte[] content;
    private final boolean upToDate;

    private OutputFile(Path path, byte[] content, boolean upToDate) {
        this.path = path;
        this.content = content;
        this.upToDate = upToDate;
    }

    static OutputFile of(Path root, GeneratedFile file) throws IOException {
        Path path = root.resolve(file.path());
        byte[] content = file.content().getBytes(StandardCharsets.US_ASCII);
        boolean there = Files.exists(path);
        if (there && !isGenerated(path)) {
            String message = "not overwritten, because it was not generated: " + path
                    + "; move it away, or choose another package or output folder";
            throw new UnusablePathException(message, null);
        }
        return new OutputFile(path, content, there && Arrays.equals(Files.readAllBytes(path), content));
    }

    /** Whether that is a file which begins as all generated ones do. */
    static boolean isGenerated(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (var in = Files.newInputStream(path)) {
            return Arrays.equals(in.readNBytes(HEADER.length), HEADER);
        }
    }

    /** Puts the content in place as a whole, if it is not there already; tells whether it had to. */
    boolean write() throws IOException {
        if (upToDate) {
            return false;
        }
        replace(path, content);
        return true;
    }

    /** Makes a file's content, old or none before, that one; nobody ever sees half of it. */
    static void replace(Path path, byte[] content) throws IOException {
        Path beside = path.resolveSibling(".qmp-events-" + UUID.randomUUID() + ".tmp");
        Path folder = path.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            Files.write(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
