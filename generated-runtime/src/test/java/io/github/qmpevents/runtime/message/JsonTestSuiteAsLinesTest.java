package io.github.qmpevents.runtime.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.SharedData;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import io.github.qmpevents.runtime.json.JsonValue;
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

    @Test
    void aTextIsDataOfAnEventIfItIsJsonInThatPlace() throws IOException {
        int events = 0;
        for (Path file : files()) {
            byte[] message = asData(file);
            JsonValue data = dataOf(message);
            Message found = next(message);
            if (data != null) {
                events++;
                assertThat(((EventMessage) found).dataValue()).as("%s", file).isEqualTo(data);
                assertThat(((EventMessage) Message.parse(message)).dataValue())
                        .as("%s", file)
                        .isEqualTo(data);
            } else {
                assertThat(found instanceof BadMessage || endsBefore(found, message.length))
                        .as("%s", file)
                        .isTrue();
                assertThatThrownBy(() -> Message.parse(message)).as("%s", file).isInstanceOf(JsonSyntaxException.class);
            }
        }
        assertThat(events).isGreaterThanOrEqualTo(95 + 20);
    }

    /** Whether a brace in the text ended the event, so that the rest belongs to the next message. */
    private static boolean endsBefore(Message message, int length) {
        return message instanceof EventMessage event && event.text().length() < length;
    }

    /** Null if the message is not JSON. */
    private static JsonValue dataOf(byte[] message) {
        try {
            return ((JsonObject) JsonValue.parse(message)).get("data");
        } catch (JsonSyntaxException e) {
            return null;
        }
    }

    private static Message next(byte[] message) throws IOException {
        return new MessageReader(new ByteArrayInputStream(message)).next();
    }

    private static byte[] asData(Path file) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.write(Streams.bytes("{\"event\": \"E\", \"data\": "));
        message.write(Files.readAllBytes(file));
        message.write(Streams.bytes(", \"x\": 0}"));
        return message.toByteArray();
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
