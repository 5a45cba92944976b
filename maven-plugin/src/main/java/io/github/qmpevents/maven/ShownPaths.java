package io.github.qmpevents.maven;

import java.nio.file.Path;

/** Paths as people know them: seen from where they started the build. */
final class ShownPaths {
    private final Path start;

    ShownPaths(Path start) {
        this.start = start.toAbsolutePath().normalize();
    }

    String shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(start) && !absolute.equals(start)
                ? start.relativize(absolute).toString()
                : absolute.toString();
    }
}
