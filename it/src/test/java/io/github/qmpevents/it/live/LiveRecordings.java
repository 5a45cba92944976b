package io.github.qmpevents.it.live;

import io.github.qmpevents.it.Checkout;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Recordings of sessions with real QEMUs, kept for tests without one: a folder for each version of QEMU, and a file for
 * each connection of a test. They are written by a run with {@code -Dlive.record=true}.
 */
final class LiveRecordings {
    /** Longer ones are not kept; they have more of the same. */
    static final int MOST_BYTES = 64 * 1024;

    private static final Path FOLDER = Checkout.file("it/src/test/resources/live/recordings");
    private static final String PREFIX = "qemu-";
    private static final String SUFFIX = ".rec";

    private LiveRecordings() {}

    /** Whether files are to be written. */
    static boolean updating() {
        return Boolean.getBoolean("live.record");
    }

    /**
     * Keeps the recordings of a test in place of those that it had.
     *
     * @param test its class and method, with a dot between them
     */
    static void keep(String version, String test, List<Session> sessions) throws IOException {
        Path folder = Files.createDirectories(FOLDER.resolve(PREFIX + version));
        for (Path old : of(version)) {
            if (old.getFileName().toString().startsWith(test + ".")) {
                Files.delete(old);
            }
        }
        for (Session session : sessions) {
            if (Files.size(session.recording()) <= MOST_BYTES) {
                Path file = folder.resolve(test + "." + session.name() + SUFFIX);
                Files.write(file, Files.readAllBytes(session.recording()));
            }
        }
    }

    /** The versions of which there are some. */
    static List<String> versions() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString().substring(PREFIX.length()))
                    .sorted()
                    .toList();
        }
    }

    /** All files of a version, in order. */
    static List<Path> of(String version) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(PREFIX + version))) {
            return files.sorted().toList();
        }
    }

    /** The test that a file was recorded by; empty if there is none of that name. */
    static Optional<Method> testOf(Path file) {
        String[] names = file.getFileName().toString().split("\\.");
        try {
            Class<?> tests = Class.forName(LiveRecordings.class.getPackageName() + "." + names[0]);
            return Stream.of(tests.getDeclaredMethods())
                    .filter(method -> method.getName().equals(names[1]))
                    .findFirst();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
