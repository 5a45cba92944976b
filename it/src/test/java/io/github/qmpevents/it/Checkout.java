package io.github.qmpevents.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of this project. */
public final class Checkout {
    private static final Pattern PROJECT_VERSION =
            Pattern.compile("<artifactId>qmp-events-parent</artifactId>\\s*<version>([^<]+)</version>");

    private Checkout() {}

    /** A file, by its path from the root of the project. */
    public static Path file(String path) {
        return Path.of(System.getProperty("basedir", ""))
                .toAbsolutePath()
                .resolve("..")
                .resolve(path)
                .normalize();
    }

    /** What is in a file. */
    public static String read(String path) throws IOException {
        return Files.readString(file(path));
    }

    /** The version of this build. */
    public static String version() throws IOException {
        Matcher matcher = PROJECT_VERSION.matcher(read("pom.xml"));
        if (!matcher.find()) {
            throw new IllegalStateException("pom.xml has no version");
        }
        return matcher.group(1);
    }
}
