package io.github.qmpevents.generator.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** All that is ever done to the disk, one operation a method, so that tests can let each of them fail. */
interface FileOperations {
    FileKind kind(Path path) throws IOException;

    /** Whether that is a folder, or a link to one. */
    boolean isFolder(Path path) throws IOException;

    byte[] read(Path file) throws IOException;

    /** The first bytes of a file, at most so many. */
    byte[] read(Path file, int most) throws IOException;

    /** What is in a folder, in no order. */
    List<Path> list(Path folder) throws IOException;

    /** Makes a folder in one that there is. */
    void createFolder(Path folder) throws IOException;

    /** Makes a file that there was not. */
    void create(Path file, byte[] content) throws IOException;

    /** Puts a file in the place of another one, or where there was none, so that nobody ever sees half of it. */
    void move(Path from, Path to) throws IOException;

    /** Removes a file, or a folder that is empty. */
    void delete(Path path) throws IOException;

    /** Locks a file, which is made if there is none, until the result is closed; empty if somebody else has locked it. */
    Optional<Closeable> tryLock(Path file) throws IOException;
}
