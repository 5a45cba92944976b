package io.github.qmpevents.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.SharedData;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The suite of github.com/nst/JSONTestSuite as what stands between two events. */
class JsonTestSuiteAsLinesTest {
    @Test
    void bothNeighboursOfAnyTextArrive() throws IOException {
        for (Path file : files()) {
            List<String> told = Streams.read(new ByteArrayInputStream(between(file)), MessageLimits.defaults());
            assertThat(told).as(file.toString()).startsWith("event FIRST null").endsWith("event LAST null");
        }
    }

    @Test
    void aTextIsAtMostOneBadMessage() throws IOException {
        for (Path file : files()) {
            List<String> told = Streams.read(new ByteArrayInputStream(between(file)), MessageLimits.defaults());
            assertThat(told).as(file.toString()).hasSizeLessThanOrEqualTo(3);
        }
    }

    private static byte[] between(Path file) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.write(Streams.bytes("{\"event\": \"FIRST\"}\r\n"));
        stream.write(Files.readAllBytes(file));
        stream.write(Streams.bytes("\r\n{\"event\": \"LAST\"}\r\n"));
        return stream.toByteArray();
    }

    private static List<Path> files() throws IOException {
        return SharedData.files("corpus/json-test-suite/test_parsing", ".json");
    }
}
