package io.github.qmpevents.it.live.qemu;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/**
 * A pipe with a name. A QEMU that is told to write more to it than there is room for hangs, and answers no command, until
 * somebody reads.
 */
public final class NamedPipe {
    private final Path file;

    private NamedPipe(Path file) {
        this.file = file;
    }

    /** Makes one. */
    public static NamedPipe make(Path file) throws IOException, InterruptedException {
        int status = new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
        if (status != 0) {
            throw new IOException("mkfifo: status " + status);
        }
        return new NamedPipe(file);
    }

    /** Waits until somebody writes to it, which no interrupt would end, so that another thread does it. */
    public InputStream awaitWriter() {
        return Deadline.await(CompletableFuture.supplyAsync(this::open));
    }

    private InputStream open() {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads to the end, and closes. */
    public static void drain(InputStream pipe) throws IOException {
        try (pipe) {
            pipe.transferTo(OutputStream.nullOutputStream());
        }
    }
}
