package io.github.qmpevents.it;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line, run as users run it. */
public final class Cli {
    private final Path folder;

    /** Runs in that folder. */
    public Cli(Path folder) {
        this.folder = folder;
    }

    /** How it ended, and what it wrote. */
    public record Result(int status, String out, String err) {}

    /** Runs it without input. */
    public Result run(String... arguments) throws IOException, InterruptedException {
        return runWith("", arguments);
    }

    Result runWith(String standardInput, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Checkout.file("generator/target/qmp-events.jar").toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(standardInput.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The program need not read its input.
        }
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running: " + command);
        }
        Result result = new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return result;
    }
}
