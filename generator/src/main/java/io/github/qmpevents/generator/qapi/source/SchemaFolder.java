package io.github.qmpevents.generator.qapi.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The folder of a schema's top file: files in it and below it can be read, and no others, wherever links lead. */
public final class SchemaFolder {
    private static final int MOST_BYTES = 16 << 20;

    private final Path root;
    private final Path realRoot;

    /** The folder of a file. */
    public SchemaFolder(Path top) throws IOException {
        this.root = parent(top.toAbsolutePath().normalize());
        this.realRoot = parent(realPath(top));
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    /**
     * Finds a file of the folder.
     *
     * @return the path of the file itself, the same for all paths that lead to it
     * @throws IOException if there is no such file, or it must not be read; the message says why
     */
    public Path locate(Path path) throws IOException {
        if (!path.toAbsolutePath().normalize().startsWith(root)) {
            throw new IOException("it is outside the folder of the top file");
        }
        Path real = realPath(path);
        if (!real.startsWith(realRoot)) {
            throw new IOException("it leads outside the folder of the top file");
        }
        if (!Files.isRegularFile(real)) {
            throw new IOException(Files.isDirectory(real) ? "it is a folder" : "it is no file");
        }
        return real;
    }

    /**
     * The content of a file.
     *
     * @throws IOException if it cannot be read, or is too large; the message says why
     */
    public static byte[] content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("it is larger than " + MOST_BYTES + " bytes");
            }
            return bytes;
        }
    }

    /** The path that a file includes under a name, which is relative to that file. */
    public static Path resolve(Path including, String name) throws IOException {
        try {
            return including.resolveSibling(name).normalize();
        } catch (InvalidPathException e) {
            throw new IOException("it is not the name of a file", e);
        }
    }

    private static Path realPath(Path path) throws IOException {
        try {
            return path.toRealPath();
        } catch (NoSuchFileException e) {
            throw new IOException("there is no such file", e);
        }
    }
}
