package io.github.qmpevents.generator.qapi.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The same files by other names: what a name begins with is replaced. */
final class RenamedFiles implements SchemaFiles {
    private final SchemaFiles files;
    private final String from;
    private final String to;
    private final Map<String, SchemaFile> originals = new HashMap<>();

    /** The files of a schema that was called {@code from}, for one that is called {@code to}. */
    RenamedFiles(SchemaFiles files, String from, String to) {
        this.files = files;
        boolean isFile = files.top().name().equals(from);
        this.from = isFile ? folder(from) : from;
        this.to = isFile ? folder(to) : to;
    }

    private static String folder(String file) {
        return file.substring(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    @Override
    public SchemaFile top() {
        return renamed(files.top());
    }

    @Override
    public SchemaFile included(SchemaFile including, String name) throws IOException {
        return renamed(files.included(original(including), name));
    }

    @Override
    public byte[] content(SchemaFile file) throws IOException {
        return files.content(original(file));
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    private SchemaFile renamed(SchemaFile file) {
        originals.putIfAbsent(file.location(), file);
        return file.name().startsWith(from)
                ? new SchemaFile(to + file.name().substring(from.length()), file.location())
                : file;
    }

    private SchemaFile original(SchemaFile file) {
        return originals.getOrDefault(file.location(), file);
    }
}
