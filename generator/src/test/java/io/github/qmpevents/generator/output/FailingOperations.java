package io.github.qmpevents.generator.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The disk, until one operation fails. What is to be written then is written half. */
class FailingOperations implements FileOperations {
    private final FileOperations disk = new DiskOperations();
    private final int failing;
    private final Failure failure;
    private int count;

    FailingOperations(int failing, Failure failure) {
        this.failing = failing;
        this.failure = failure;
    }

    /** A disk on which nothing fails, to count on. */
    static FailingOperations never() {
        return new FailingOperations(Integer.MAX_VALUE, Failure.ONCE);
    }

    /** How operations fail. */
    enum Failure {
        /** One does, the next ones do not. */
        ONCE,
        /** One does, and all after it. */
        FROM_THEN_ON,
        /** The whole process ends. */
        KILL
    }

    /** What a kill looks like to the code that is killed: nothing that it does counts any more. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** How many operations there were. */
    int count() {
        return count;
    }

    private boolean isFailing() {
        return failure == Failure.ONCE ? count == failing : count >= failing;
    }

    private void next() throws IOException {
        count++;
        if (isFailing()) {
            fail();
        }
    }

    private void fail() throws IOException {
        if (failure == Failure.KILL) {
            throw new Killed();
        }
        throw new IOException("operation " + count + " failed");
    }

    @Override
    public FileKind kind(Path path) throws IOException {
        next();
        return disk.kind(path);
    }

    @Override
    public boolean isFolder(Path path) throws IOException {
        next();
        return disk.isFolder(path);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        next();
        return disk.read(file);
    }

    @Override
    public byte[] read(Path file, int most) throws IOException {
        next();
        return disk.read(file, most);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        next();
        return disk.list(folder);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        next();
        disk.createFolder(folder);
    }

    @Override
    public void create(Path file, byte[] content) throws IOException {
        count++;
        if (isFailing()) {
            if (count == failing) {
                disk.create(file, Arrays.copyOf(content, content.length / 2));
            }
            fail();
        }
        disk.create(file, content);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        next();
        disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        next();
        disk.delete(path);
    }

    @Override
    public Optional<Closeable> tryLock(Path file) throws IOException {
        next();
        return disk.tryLock(file);
    }
}
