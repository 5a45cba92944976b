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
import java.io.UncheckedIOException;
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

    @Test
    void allThatMustBeTakenIsDataOfAnEvent() throws IOException {
        assertThat(files("y_"))
                .hasSize(95)
                .allSatisfy(file -> assertThat(((EventMessage) next(asData(file))).dataValue())
                        .isEqualTo(JsonValue.parse(Files.readAllBytes(file))));
    }

    @Test
    void nothingThatMustBeRefusedIsDataOfAnEvent() throws IOException {
        assertThat(files("n_")).hasSize(188).noneMatch(JsonTestSuiteAsLinesTest::isData);
    }

    @Test
    void whatOthersMayTakeIsDataOfAnEventUnlessItIsNotUtf8OrTooDeep() throws IOException {
        List<Path> files = files("i_");
        assertThat(files).hasSize(35);
        assertThat(files.stream().filter(file -> !isData(file)).map(JsonTestSuiteAsLinesTest::told))
                .containsExactlyInAnyOrder(
                        "i_string_UTF-16LE_with_BOM NOT_JSON",
                        "i_string_UTF-8_invalid_sequence NOT_UTF8",
                        "i_string_UTF8_surrogate_U+D800 NOT_UTF8",
                        "i_string_invalid_utf-8 NOT_UTF8",
                        "i_string_iso_latin_1 NOT_UTF8",
                        "i_string_lone_utf8_continuation_byte NOT_UTF8",
                        "i_string_not_in_unicode_range NOT_UTF8",
                        "i_string_overlong_sequence_2_bytes NOT_UTF8",
                        "i_string_overlong_sequence_6_bytes NOT_UTF8",
                        "i_string_overlong_sequence_6_bytes_null NOT_UTF8",
                        "i_string_truncated-utf-8 NOT_UTF8",
                        "i_string_utf16BE_no_BOM NOT_JSON",
                        "i_string_utf16LE_no_BOM NOT_JSON",
                        "i_structure_500_nested_arrays BEYOND_LIMIT",
                        "i_structure_UTF-8_BOM_empty_object NOT_JSON");
        assertThat(files.stream().filter(JsonTestSuiteAsLinesTest::isData)).hasSize(20);
    }

    private static boolean isData(Path file) {
        byte[] message = asData(file);
        return next(message) instanceof EventMessage event && !endsBefore(event, message.length);
    }

    private static String told(Path file) {
        String name = file.getFileName().toString().replaceFirst("[.]json$", "");
        return name + " " + (next(asData(file)) instanceof BadMessage bad ? bad.kind() : "taken");
    }

    /** Whether a brace in the text ended the event, so that the rest belongs to the next message. */
    private static boolean endsBefore(Message message, int length) {
        return message instanceof EventMessage event && event.length() < length;
    }

    /** Null if the message is not JSON. */
    private static JsonValue dataOf(byte[] message) {
        try {
            return ((JsonObject) JsonValue.parse(message)).get("data");
        } catch (JsonSyntaxException e) {
            return null;
        }
    }

    private static Message next(byte[] message) {
        try {
            return new MessageReader(new ByteArrayInputStream(message)).next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] asData(Path file) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(Streams.bytes("{\"event\": \"E\", \"data\": "));
        message.writeBytes(bytes(file));
        message.writeBytes(Streams.bytes(", \"x\": 0}"));
        return message.toByteArray();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private static List<Path> files(String prefix) throws IOException {
        return files().stream()
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .toList();
    }
}
