package io.github.qmpevents.generator.qapi.source;

import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A schema to read, given by its top file. What that includes is found beside and below it, and nowhere else. */
public final class QapiInput {
    /** What the top file is called in QEMU's sources, until 2.11 and since. */
    static final List<String> TOPS = List.of("qapi-schema.json", "qapi/qapi-schema.json");

    private final String name;
    private final Opening opening;

    private QapiInput(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    /** Finds the files of a schema. */
    private interface Opening {
        SchemaFiles open() throws IOException;
    }

    /** The same schema by another name; the names of its files begin with that then. */
    public QapiInput called(String otherName) {
        return new QapiInput(otherName, () -> new RenamedFiles(opening.open(), name, otherName));
    }

    /** What the schema is called, as the user gave it. */
    public String name() {
        return name;
    }

    /**
     * The schema in a folder, such as a checkout of QEMU, in a zip or jar of such, or the one that begins with a file.
     *
     * @param path a file, perhaps in an archive, {@code qemu.zip!/qga/qapi-schema.json}; or a folder or archive with
     *     {@code qapi-schema.json} or {@code qapi/qapi-schema.json}, in an archive perhaps in the one folder that it has
     * @throws UnusablePathException if there is none; the message names the path and says why
     */
    public static QapiInput of(Path path) {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            Path top = top(path);
            return new QapiInput(name, () -> new FolderFiles(top));
        }
        if (Files.isRegularFile(path)) {
            boolean archive = Archives.isArchive(path);
            return new QapiInput(
                    name, () -> archive ? new ArchiveFiles(path, Optional.empty()) : new FolderFiles(path));
        }
        return Archives.fileIn(name)
                .map(file -> new QapiInput(name, () -> new ArchiveFiles(file.archive(), Optional.of(file.name()))))
                .orElseThrow(() -> missing(path));
    }

    /** Whether a path leads to a schema rather than to some other text: to a folder, an archive or a JSON file. */
    public static boolean isMeantBy(Path path) {
        String name = path.toString();
        return Files.isDirectory(path)
                || name.endsWith(".json")
                || (Files.isRegularFile(path) && Archives.isArchive(path))
                || Archives.fileIn(name).isPresent();
    }

    /** A schema that is one text. It cannot include any file. */
    public static QapiInput ofBytes(String name, byte[] bytes) {
        byte[] content = bytes.clone();
        return new QapiInput(name, () -> new MemoryFile(name, content));
    }

    /**
     * Opens the schema to read it.
     *
     * @throws UnusablePathException if the top file cannot be found; the message names the path and says why
     */
    public SchemaFiles open() {
        try {
            return opening.open();
        } catch (IOException e) {
            throw new UnusablePathException("cannot read the schema " + name + ": " + e.getMessage(), e);
        }
    }

    /** Whether a folder has the top file of a schema. */
    public static boolean isIn(Path folder) {
        return topIn(folder).isPresent();
    }

    private static Optional<Path> topIn(Path folder) {
        return TOPS.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
    }

    private static Path top(Path folder) {
        return topIn(folder)
                .orElseThrow(() -> new UnusablePathException(
                        "cannot read the schema in " + folder + ": it has neither " + String.join(" nor ", TOPS),
                        null));
    }

    private static UnusablePathException missing(Path path) {
        String reason = Files.exists(path) ? "it is neither a file nor a folder" : "there is no such file or folder";
        return new UnusablePathException("cannot read the schema " + path + ": " + reason, null);
    }
}
