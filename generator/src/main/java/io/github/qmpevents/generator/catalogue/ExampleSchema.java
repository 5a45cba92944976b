package io.github.qmpevents.generator.catalogue;

import io.github.qmpevents.generator.qapi.source.QapiInput;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The schema of an example as a file, as only files can be compared with; gone when it is closed. */
record ExampleSchema(Path file) implements AutoCloseable {
    static ExampleSchema write(OtherFile which, String text) throws IOException {
        Path folder = Files.createTempDirectory("qmp-events");
        return new ExampleSchema(Files.writeString(folder.resolve(which.fileName()), text));
    }

    QapiInput input() {
        return QapiInput.of(file);
    }

    /** What stands before the file's name in findings. */
    String prefix() {
        return file.resolveSibling("") + File.separator;
    }

    @Override
    public void close() throws IOException {
        Files.delete(file);
        Files.delete(file.resolveSibling(""));
    }
}
