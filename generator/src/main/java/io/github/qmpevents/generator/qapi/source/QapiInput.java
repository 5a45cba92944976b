package io.github.qmpevents.generator.qapi.source;

import io.github.qmpevents.generator.diagnostic.UnusablePathException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A schema to read, given by its top file. What that includes is found beside and below it, and nowhere else. */
public final class QapiInput {
    private static final String TOP = "qapi-schema.json";

    private final Path top;

    private QapiInput(Path top) {
        this.top = top;
    }

    /** The file that includes the others. */
    public Path top() {
        return top;
    }

    /**
     * The schema in a folder, such as a checkout of QEMU, or the one that begins with a file.
     *
     * @param path a file, or a folder with {@code qapi-schema.json} or {@code qapi/qapi-schema.json}
     * @throws UnusablePathException if there is none; the message names the path and says why
     */
    public static QapiInput of(Path path) {
        if (Files.isRegularFile(path)) {
            return new QapiInput(path);
        }
        if (!Files.isDirectory(path)) {
            String reason =
                    Files.exists(path) ? "it is neither a file nor a folder" : "there is no such file or folder";
            throw new UnusablePathException("cannot read the schema " + path + ": " + reason, null);
        }
        return new QapiInput(find(path)
                .orElseThrow(() -> new UnusablePathException(
                        "cannot read the schema in " + path + ": it has neither " + TOP + " nor qapi/" + TOP, null)));
    }

    private static Optional<Path> find(Path folder) {
        return List.of(folder.resolve(TOP), folder.resolve("qapi").resolve(TOP)).stream()
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
