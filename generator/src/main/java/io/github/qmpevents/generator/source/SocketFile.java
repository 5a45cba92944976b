package io.github.qmpevents.generator.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells sockets from other files. */
public final class SocketFile {
    private static final int KIND = 0xF000;
    private static final int SOCKET = 0xC000;

    private SocketFile() {}

    /** Whether a path, links followed, leads to a unix socket; false where the system does not tell. */
    public static boolean isAt(Path path) {
        try {
            return path.getFileSystem().supportedFileAttributeViews().contains("unix")
                    && ((Integer) Files.getAttribute(path, "unix:mode") & KIND) == SOCKET;
        } catch (IOException e) {
            return false;
        }
    }
}
