package io.github.qmpevents.benchmarks.whole;

import io.github.qmpevents.benchmarks.peers.Databind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that has jackson-databind make records of the lines of a file and ends. */
public final class ColdDatabind {
    private ColdDatabind() {}

    public static void main(String[] arguments) throws IOException {
        Databind databind = Databind.plain();
        int events = 0;
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            databind.decode(line.getBytes(StandardCharsets.US_ASCII));
            events++;
        }
        System.exit(events == ColdStart.EVENTS ? 0 : 1);
    }
}
