package io.github.qmpevents.benchmarks.generate;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.github.qmpevents.generator.CommandFilter;
import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.GenerationRequest;
import io.github.qmpevents.generator.QmpEventsGenerator;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.link.MemberOverrides;
import io.github.qmpevents.generator.output.GeneratedFile;
import io.github.qmpevents.runtime.EventTable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** Generated code of a {@link SyntheticDocument}, compiled once and kept for the next JVM as long as it stays the same. */
public final class Synthetic {
    private static final String PACKAGE = "synthetic";
    private static final String COMPLETE = "complete";

    private Synthetic() {}

    /** What the generator makes of a document of so many events. */
    static Generation generate(int events) {
        return generate(SpecInput.ofBytes("synthetic-" + events + ".txt", SyntheticDocument.of(events)));
    }

    /** What the generator makes of a document. */
    static Generation generate(SpecInput document) {
        return generate(new GenerationRequest(document, PACKAGE, MemberOverrides.NONE));
    }

    /** What the generator makes of a schema, all commands included. */
    static Generation generateWithCommands(SpecInput schema) {
        return generate(new GenerationRequest(schema, PACKAGE, MemberOverrides.NONE)
                .withCommands(Optional.of(CommandFilter.ALL)));
    }

    private static Generation generate(GenerationRequest request) {
        Generation generation = QmpEventsGenerator.generate(request);
        if (generation.hasErrors() || generation.files().isEmpty()) {
            throw new IllegalStateException("the document has errors: "
                    + generation.reading().reported().get(0));
        }
        return generation;
    }

    /** In a JVM of its own: compiles a document of so many events into a folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Javac.compile(generate(Integer.parseInt(arguments[0])).files(), folder);
        Files.createFile(folder.resolve(COMPLETE));
    }

    /** A folder of class files. */
    static Path classes(int events) throws IOException {
        CRC32 sum = new CRC32();
        for (GeneratedFile file : generate(events).files()) {
            sum.update(file.content().getBytes(StandardCharsets.US_ASCII));
        }
        Path all = Files.createDirectories(Path.of("benchmarks", "target", "synthetic"));
        Path folder = all.resolve(events + "-" + Long.toHexString(sum.getValue()));
        try (FileChannel lock = FileChannel.open(all.resolve("lock"), CREATE, WRITE)) {
            lock.lock(); // another JVM may want the same
            if (!Files.exists(folder.resolve(COMPLETE))) {
                compileApart(events, folder);
            }
        }
        return folder;
    }

    /** javac needs more memory than JVMs have that measure. */
    private static void compileApart(int events, Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String main = Synthetic.class.getName();
        String path = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(List.of(java, "-cp", path));
        // Compiles least by itself, which takes half of the time.
        command.addAll(List.of("-Xmx1500m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(main, Integer.toString(events), folder.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("no classes of " + events + " events: " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while compiling");
        }
    }

    /** The table of a document of so many events. */
    static EventTable<?> table(int events) throws IOException, ReflectiveOperationException {
        URL[] path = {classes(events).toUri().toURL()};
        // Not closed: the classes of the table are loaded when they are needed.
        URLClassLoader loader = new URLClassLoader(path, Synthetic.class.getClassLoader());
        return (EventTable<?>)
                loader.loadClass(PACKAGE + ".QemuEvents").getField("TABLE").get(null);
    }
}
