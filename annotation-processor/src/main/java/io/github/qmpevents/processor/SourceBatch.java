package io.github.qmpevents.processor;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;

/**
 * Sources of which the compiler gets all or none. It takes a source when the writer is closed, so none is before all are
 * written; if that fails, they are deleted, and the compiler never hears of them.
 */
final class SourceBatch implements AutoCloseable {
    private final Filer filer;
    private final List<JavaFileObject> files = new ArrayList<>();
    private final List<Writer> writers = new ArrayList<>();
    private boolean committed;

    SourceBatch(Filer filer) {
        this.filer = filer;
    }

    /** Writes a source. */
    void add(String type, String content, Element element) throws IOException {
        JavaFileObject file = filer.createSourceFile(type, element);
        files.add(file);
        Writer writer = file.openWriter();
        writers.add(writer);
        writer.write(content);
        writer.flush();
    }

    /** Gives all sources to the compiler. */
    void commit() throws IOException {
        for (Writer writer : writers) {
            writer.close();
        }
        committed = true;
    }

    /** Deletes the sources unless the compiler has them. */
    @Override
    public void close() {
        if (!committed) {
            files.forEach(SourceBatch::delete);
        }
    }

    /** javac lets no processor delete what it made. What cannot be deleted is overwritten by the next compilation. */
    private static void delete(JavaFileObject file) {
        try {
            if (!file.delete() && "file".equals(file.toUri().getScheme())) {
                Files.deleteIfExists(Path.of(file.toUri()));
            }
        } catch (IOException e) {
            // why the source is to be deleted is told already
        }
    }
}
