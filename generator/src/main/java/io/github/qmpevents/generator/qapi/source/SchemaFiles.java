package io.github.qmpevents.generator.qapi.source;

import java.io.Closeable;
import java.io.IOException;

/** The files that a schema may be made of: the top file, and what lies in its folder and below it. */
public interface SchemaFiles extends Closeable {
    /** The file that includes the others. */
    SchemaFile top();

    /**
     * The file that another one includes.
     *
     * @param name relative to the including file
     * @throws IOException if there is no such file, or it must not be read; the message says why
     */
    SchemaFile included(SchemaFile including, String name) throws IOException;

    /**
     * The content of a file.
     *
     * @throws IOException if it cannot be read, or is too large; the message says why
     */
    byte[] content(SchemaFile file) throws IOException;
}
