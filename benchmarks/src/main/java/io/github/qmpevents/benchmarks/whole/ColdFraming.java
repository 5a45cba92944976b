package io.github.qmpevents.benchmarks.whole;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that finds the lines of a file and ends. */
public final class ColdFraming {
    private ColdFraming() {}

    public static void main(String[] arguments) throws IOException {
        byte[] buffer = new byte[16 << 10];
        int lines = 0;
        try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        System.exit(lines == ColdStart.EVENTS ? 0 : 1);
    }
}
