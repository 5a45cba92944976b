package io.github.qmpevents.it.live.qemu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A QEMU that runs in a folder of its own. It does not outlive {@link #close}, nor the Java that started it. */
public final class QemuProcess implements AutoCloseable {
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroyForcibly)));
    }

    private final Process process;
    private final List<String> command;
    private final Path errors;

    private QemuProcess(Process process, List<String> command, Path errors) {
        this.process = process;
        this.command = command;
        this.errors = errors;
    }

    /** Starts a command in a folder. */
    public static QemuProcess start(Path folder, List<String> command) throws IOException {
        Path errors = Files.createTempFile(folder, "qemu", ".stderr");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(errors.toFile())
                .redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        RUNNING.add(process);
        return new QemuProcess(process, List.copyOf(command), errors);
    }

    /** Completed when it has ended, however that came. */
    public CompletableFuture<Process> ended() {
        return process.onExit();
    }

    /** Waits until it has ended by itself, and gives its exit status. */
    public int await() throws InterruptedException, ExecutionException {
        try {
            return ended().get(Deadline.OF_ONE_STEP.toSeconds(), TimeUnit.SECONDS)
                    .exitValue();
        } catch (TimeoutException e) {
            throw new IllegalStateException("still running: " + this, e);
        }
    }

    /** Ends it at once and without a chance to say so. */
    public void kill() {
        process.destroyForcibly();
    }

    /** Kills it if it still runs, and waits until it is gone. */
    @Override
    public void close() {
        kill();
        process.onExit().join();
        RUNNING.remove(process);
    }

    /** The command, and what it wrote to its standard streams. */
    @Override
    public String toString() {
        return String.join(" ", command) + "\n" + said();
    }

    private String said() {
        try {
            return Files.readString(errors, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
