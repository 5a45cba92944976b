package io.github.qmpevents.benchmarks.generate;

import io.github.qmpevents.benchmarks.events.QemuEvents;
import io.github.qmpevents.benchmarks.measure.Metrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What generated classes weigh, and their largest method: HotSpot never compiles one of more than 8000 bytes. */
public final class CodeSizes {
    private static final int MANY = 3300;

    private CodeSizes() {}

    /**
     * Of the bundled document, and of one of 3300 events: {@code largest}, {@code largest3300} and {@code bytes}, the
     * class files of one event.
     */
    public static Metrics measure() throws IOException {
        Metrics metrics = new Metrics();
        URI jar = URI.create("jar:" + location());
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
            List<byte[]> bundled =
                    read(files.getPath(QemuEvents.class.getPackageName().replace('.', '/')));
            metrics.add("largest", largest(bundled));
            metrics.add(
                    "bytes",
                    (double) total(bundled) / QemuEvents.TABLE.eventNames().size());
        }
        return metrics.add("largest3300", largest(read(Synthetic.classes(MANY))));
    }

    private static URI location() {
        try {
            return QemuEvents.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<byte[]> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(CodeSizes::bytes)
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int largest(List<byte[]> classes) throws IOException {
        int largest = 0;
        for (byte[] bytes : classes) {
            largest = Math.max(largest, ClassFile.largestMethod(bytes));
        }
        return largest;
    }

    private static long total(List<byte[]> classes) {
        return classes.stream().mapToLong(bytes -> bytes.length).sum();
    }
}
