package io.github.qmpevents.generator.json;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The URI of a file in SARIF: relative to where the program runs if the file is there, percent-encoded (RFC 3986). */
final class ArtifactUri {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private final Path start;

    /** @param start the absolute folder that relative paths begin in */
    ArtifactUri(Path start) {
        this.start = start;
    }

    /** @param name a path as the user gave it, or a name such as {@code <stdin>} */
    String of(String name) {
        String path = relative(name).replace(File.separatorChar, '/');
        if (path.startsWith("/")) {
            return "file://" + encoded(path);
        }
        // on other systems an absolute path may begin with a drive
        return path.matches("[A-Za-z]:/.*")
                ? "file:///" + path.charAt(0) + ":" + encoded(path.substring(2))
                : encoded(path);
    }

    private String relative(String name) {
        try {
            Path path = Path.of(name);
            boolean below = path.isAbsolute() && path.normalize().startsWith(start);
            return below ? start.relativize(path.normalize()).toString() : name;
        } catch (InvalidPathException e) {
            return name;
        }
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            uri.append(UNRESERVED.indexOf(c) >= 0 ? String.valueOf(c) : escape(c));
        }
        return uri.toString();
    }

    private static String escape(char octet) {
        return "%" + Character.toUpperCase(Character.forDigit(octet >> 4, 16))
                + Character.toUpperCase(Character.forDigit(octet & 0xF, 16));
    }
}
