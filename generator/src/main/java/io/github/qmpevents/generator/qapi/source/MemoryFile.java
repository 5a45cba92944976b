package io.github.qmpevents.generator.qapi.source;

import java.io.IOException;

/** One file that is there already, and can include no other. */
final class MemoryFile implements SchemaFiles {
    private final SchemaFile top;
    private final byte[] bytes;

    MemoryFile(String name, byte[] bytes) {
        this.top = new SchemaFile(name, name);
        this.bytes = bytes;
    }

    @Override
    public SchemaFile top() {
        return top;
    }

    @Override
    public SchemaFile included(SchemaFile including, String name) throws IOException {
        throw new IOException("the schema was given as one text, without a folder");
    }

    @Override
    public byte[] content(SchemaFile file) throws IOException {
        if (bytes.length > Contents.MOST_BYTES) {
            throw new IOException("it is larger than " + Contents.MOST_BYTES + " bytes");
        }
        return bytes;
    }

    @Override
    public void close() {}
}
