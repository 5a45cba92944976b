package io.github.qmpevents.generator.output;

import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The folder {@code .qmp-events} of an output folder: the manifest of each generation into it, the lock, and, while
 * something is written, a folder with files that are not in their places yet.
 */
final class StateFolder {
    private static final String NAME = ".qmp-events";

    private final Path folder;
    private final String id;
    private final FileOperations disk;

    /**
     * The state of one generation.
     *
     * @param id which one
     */
    StateFolder(Path root, String id, FileOperations disk) {
        this.folder = root.resolve(NAME);
        this.id = fileName(id);
        this.disk = disk;
    }

    /** Ids are free text to their users; what no file can be called is told apart by a hash. */
    private static String fileName(String id) {
        String name = id.replaceAll("[^A-Za-z0-9._-]", "_");
        return name.equals(id) ? name : name + "-" + Integer.toHexString(id.hashCode());
    }

    Path folder() {
        return folder;
    }

    Path lock() {
        return folder.resolve("lock");
    }

    /** Where files are made that are then moved to their places; whatever is in it is waste. */
    Path work() {
        return folder.resolve(id + ".work");
    }

    /** The manifest; {@link Manifest#NONE} if there is none. */
    Manifest read() throws IOException {
        requireOwn();
        Path file = manifest();
        return isFile(file) ? ManifestText.read(disk.read(file)) : Manifest.NONE;
    }

    /**
     * The generation, other than this one, that a file belongs to by its manifest; empty if there is none.
     *
     * @return the name of its manifest
     */
    String otherOwner(String path) throws IOException {
        if (disk.kind(folder) == FileKind.FOLDER) {
            for (Path file : disk.list(folder)) {
                if (file.toString().endsWith(".manifest")
                        && !file.equals(manifest())
                        && isFile(file)
                        && ManifestText.read(disk.read(file)).lists(path)) {
                    return file.toString();
                }
            }
        }
        return "";
    }

    /** Puts a manifest in place, if there is not the same one already. The work folder must be there. */
    void write(Manifest manifest) throws IOException {
        byte[] content = ManifestText.write(manifest);
        Path file = manifest();
        if (!isFile(file) || !Arrays.equals(disk.read(file), content)) {
            Path made = work().resolve("manifest");
            disk.create(made, content);
            disk.move(made, file);
        }
    }

    /** Whether no build that ended in between has left anything. */
    boolean isClean() throws IOException {
        return disk.kind(work()) == FileKind.NONE;
    }

    /** Removes what a build that ended in between may have left. */
    void clean() throws IOException {
        if (disk.kind(work()) == FileKind.FOLDER) {
            for (Path waste : disk.list(work())) {
                disk.delete(waste);
            }
            disk.delete(work());
        }
    }

    /** Whether that is a file, and one to be read without fear of waiting for ever. */
    private boolean isFile(Path file) throws IOException {
        FileKind kind = disk.kind(file);
        if (kind != FileKind.FILE && kind != FileKind.NONE) {
            throw foreign(file);
        }
        return kind == FileKind.FILE;
    }

    /**
     * Refuses a state folder that is none of ours.
     *
     * @throws UnusablePathException if it, or the lock in it, is a link or something else that we never make
     */
    void requireOwn() throws IOException {
        FileKind kind = disk.kind(folder);
        if (kind != FileKind.NONE && kind != FileKind.FOLDER) {
            throw foreign(folder);
        }
        isFile(lock());
    }

    private Path manifest() {
        return folder.resolve(id + ".manifest");
    }

    private static UnusablePathException foreign(Path path) {
        return new UnusablePathException(
                path + " is not what qmp-events makes there; remove it, or choose another output folder", null);
    }
}
