package io.github.qmpevents.generator.output;

import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/** The folders and files below the output folder. No link in it is ever followed. */
final class OutputTree {
    private static final byte[] HEADER = ("// " + GeneratedFile.HEADER).getBytes(StandardCharsets.US_ASCII);

    private final Path root;
    private final FileOperations disk;

    OutputTree(Path root, FileOperations disk) {
        this.root = root;
        this.disk = disk;
    }

    Path file(String path) {
        return root.resolve(path);
    }

    /**
     * Whether there is an output folder; it may be a link to one, which is its user's wish.
     *
     * @throws UnusablePathException if it is something else, or cannot be made because of something else
     */
    boolean isThere() throws IOException {
        for (Path folder = root.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (disk.isFolder(folder)) {
                return folder.equals(root.toAbsolutePath());
            }
            FileKind kind = disk.kind(folder);
            if (kind != FileKind.NONE) {
                throw new UnusablePathException(
                        "the output folder " + root + " cannot be made: " + folder + " is " + word(kind)
                                + "; name another folder, or remove that",
                        null);
            }
        }
        return false;
    }

    /** Makes the folders from the output folder, or above it, down to that one. */
    void createFolders(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path each = folder.toAbsolutePath(); each != null && !disk.isFolder(each); each = each.getParent()) {
            missing.push(each);
        }
        for (Path each : missing) {
            disk.createFolder(each);
        }
    }

    /** What there is at a path; nothing that a link leads to. */
    FileKind kind(String path) throws IOException {
        Path at = root;
        for (Path segment : Path.of(path)) {
            at = at.resolve(segment);
            FileKind kind = disk.kind(at);
            if (kind != FileKind.FOLDER) {
                return at.equals(file(path)) || kind == FileKind.NONE ? kind : FileKind.OTHER;
            }
        }
        return FileKind.FOLDER;
    }

    /** What there is at a path that leads through folders only. */
    FileKind kindWithin(String path) throws IOException {
        return disk.kind(file(path));
    }

    byte[] read(String path) throws IOException {
        return disk.read(file(path));
    }

    /**
     * The hash of a file; empty if there is none.
     *
     * @throws UnusablePathException if something else is there, or on the way to it
     */
    Optional<String> hash(String path) throws IOException {
        Path at = root;
        for (Path segment : Path.of(path)) {
            at = at.resolve(segment);
            FileKind kind = disk.kind(at);
            if (kind == FileKind.NONE) {
                return Optional.empty();
            }
            FileKind wanted = at.equals(file(path)) ? FileKind.FILE : FileKind.FOLDER;
            if (kind != wanted) {
                throw new UnusablePathException(
                        at + " is " + word(kind) + " where " + word(wanted)
                                + " is to be; remove it, or choose another package or output folder",
                        null);
            }
        }
        return Optional.of(ContentHash.of(disk.read(at)));
    }

    /** Whether a file begins as all generated ones do. */
    boolean bearsHeader(String path) throws IOException {
        return Arrays.equals(disk.read(file(path), HEADER.length), HEADER);
    }

    /** Removes a file, and the folders that it leaves empty. */
    void remove(String path) throws IOException {
        Path file = file(path);
        disk.delete(file);
        for (Path folder = file.getParent();
                folder != null && !folder.equals(root) && disk.list(folder).isEmpty();
                folder = folder.getParent()) {
            disk.delete(folder);
        }
    }

    private static String word(FileKind kind) {
        return switch (kind) {
            case NONE -> "nothing";
            case FILE -> "a file";
            case FOLDER -> "a folder";
            case LINK -> "a symbolic link";
            case OTHER -> "neither a file nor a folder";
        };
    }
}
