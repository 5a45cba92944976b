package io.github.qmpevents.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qmpevents.generator.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of members in what a real QEMU sent: that of the buckets of their names. */
class RecordedOrderTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<List<String>> objects = new ArrayList<>();

    @Test
    void membersOfEveryRecordedObjectComeInTheOrderOfTheirBuckets() throws IOException {
        try (Stream<Path> files = Files.list(SharedData.require("recordings/qemu-7.2"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
                collect(file);
            }
        }

        assertThat(objects).hasSizeGreaterThan(10_000);
        assertThat(objects)
                .allSatisfy(names -> assertThat(names.stream().map(WireOrder::bucket))
                        .as("%s", names)
                        .isSorted());
    }

    private void collect(Path recording) throws IOException {
        try (MappingIterator<JsonNode> messages =
                JSON.readerFor(JsonNode.class).readValues(Files.readAllBytes(recording))) {
            while (messages.hasNextValue()) {
                collect(messages.nextValue());
            }
        } catch (JsonEOFException e) {
            // The recording was cut off in a message.
        }
    }

    private void collect(JsonNode value) {
        if (value.isObject()) {
            List<String> names = new ArrayList<>();
            value.fieldNames().forEachRemaining(names::add);
            objects.add(names);
        }
        value.forEach(this::collect);
    }
}
