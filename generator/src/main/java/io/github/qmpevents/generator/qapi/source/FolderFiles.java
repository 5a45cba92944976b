package io.github.qmpevents.generator.qapi.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files in the folder of the top file and below it, and no others, wherever links lead. */
final class FolderFiles implements SchemaFiles {
    private final Path root;
    private final Path realRoot;
    private final SchemaFile top;

    FolderFiles(Path top) throws IOException {
        this.root = parent(top.toAbsolutePath().normalize());
        this.realRoot = parent(realPath(top));
        this.top = locate(top);
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    @Override
    public SchemaFile top() {
        return top;
    }

    @Override
    public SchemaFile included(SchemaFile including, String name) throws IOException {
        try {
            return locate(Path.of(including.name()).resolveSibling(name).normalize());
        } catch (InvalidPathException e) {
            throw new IOException("it is not the name of a file", e);
        }
    }

    private SchemaFile locate(Path path) throws IOException {
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
        return new SchemaFile(path.toString(), real.toString());
    }

    @Override
    public byte[] content(SchemaFile file) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(file.location()))) {
            return Contents.read(in);
        }
    }

    @Override
    public void close() {}

    private static Path realPath(Path path) throws IOException {
        try {
            return path.toRealPath();
        } catch (NoSuchFileException e) {
            throw new IOException("there is no such file", e);
        }
    }
}
