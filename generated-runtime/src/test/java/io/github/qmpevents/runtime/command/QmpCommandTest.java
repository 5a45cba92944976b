package io.github.qmpevents.runtime.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.runtime.json.JsonArray;
import io.github.qmpevents.runtime.json.JsonNull;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.message.QmpError;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QmpCommandTest {
    @Test
    void membersAreInTheOrderOfTheProtocol() {
        QmpCommand command = QmpCommand.of("device_del", Map.of("id", "disk\u00e91"));

        assertThat(command.json(JsonString.of("a-1")))
                .isEqualTo("{\"execute\": \"device_del\", \"arguments\": {\"id\": \"disk\\u00E91\"}, \"id\": \"a-1\"}");
        assertThat(command.json(null))
                .isEqualTo("{\"execute\": \"device_del\", \"arguments\": {\"id\": \"disk\\u00E91\"}}");
        assertThat(command.outOfBand().json(JsonNumber.of(5)))
                .isEqualTo("{\"exec-oob\": \"device_del\", \"arguments\": {\"id\": \"disk\\u00E91\"}, \"id\": 5}");
    }

    @Test
    void thereIsNoMemberForNoArguments() {
        assertThat(QmpCommand.of("stop").json(null)).isEqualTo("{\"execute\": \"stop\"}");
        assertThat(QmpCommand.of("stop", Map.of()).json(JsonNull.NULL))
                .isEqualTo("{\"execute\": \"stop\", \"id\": null}");
    }

    @Test
    void argumentsMayBeMapsValuesOrText() {
        QmpCommand command = QmpCommand.of("a", Map.of("b", 1));

        assertThat(QmpCommand.of("a", JsonObject.of("b", JsonNumber.of(1)))).isEqualTo(command);
        assertThat(QmpCommand.of("a", "{\"b\": 1}")).isEqualTo(command).hasSameHashCodeAs(command);
        assertThat(QmpCommand.parse("{\"execute\": \"a\", \"arguments\": {\"b\": 1}}"))
                .isEqualTo(command);
        assertThat(command.name()).isEqualTo("a");
        assertThat(command.arguments().get("b")).isEqualTo(JsonNumber.of(1));
    }

    @Test
    void commandsAreValues() {
        QmpCommand command = QmpCommand.of("a", Map.of("b", 1));

        assertThat(command)
                .isNotEqualTo(QmpCommand.of("a"))
                .isNotEqualTo(QmpCommand.of("c", Map.of("b", 1)))
                .isNotEqualTo(command.outOfBand())
                .isNotEqualTo("a");
        assertThat(command.outOfBand().outOfBand()).isEqualTo(command.outOfBand());
        assertThat(command.isOutOfBand()).isFalse();
        assertThat(command.outOfBand().isOutOfBand()).isTrue();
    }

    @Test
    void textOfTheWireIsUnderstoodAndItsIdLeftOut() {
        assertThat(QmpCommand.parse("{\"id\": [7], \"execute\": \"stop\"}")).isEqualTo(QmpCommand.of("stop"));
        assertThat(QmpCommand.parse("{\"exec-oob\": \"migrate-pause\", \"arguments\": {}}"))
                .isEqualTo(QmpCommand.of("migrate-pause").outOfBand());
    }

    @Test
    void whatACommandSaysCanBeParsed() {
        QmpCommand command = QmpCommand.of("a", Map.of("b", Map.of("c", "\ud83d\ude00")));

        assertThat(QmpCommand.parse(command.json(JsonString.of("id")))).isEqualTo(command);
        assertThat(QmpCommand.parse(command.outOfBand().json(null))).isEqualTo(command.outOfBand());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense | a command: not JSON: byte 1: expected null, found 'o'",
                "[] | a command: expected an object",
                "{} | a command has one of the members execute, exec-oob",
                "{'execute': 'a', 'exec-oob': 'a'} | a command has one of the members execute, exec-oob",
                "{'execute': 1} | execute: expected a string",
                "{'exec-oob': null} | exec-oob: expected a string",
                "{'execute': 'a', 'arguments': []} | arguments: expected an object, found an array",
                "{'execute': 'a', 'arguments': null} | arguments: expected an object, found null",
                "{'execute': 'a', 'argüments': {}} | a command has no member arg\\u00FCments",
                "{'execute': ''} | a command without a name",
                "{'execute': 'a b'} | not the name of a command: a b",
                "{'execute': 'a', 'arguments': {'x': ['\\ud800']}} | arguments.x[0]: a string with U+D800 at index 0"
            })
    void textThatIsNoCommandIsRefused(String text, String message) {
        assertThatThrownBy(() -> QmpCommand.parse(text.replace('\'', '"')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\n", "a\"", "caf\u00e9", "a,b", "{"})
    void namesAreRefusedThatNoCommandHas(String name) {
        assertThatThrownBy(() -> QmpCommand.of(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "x-exit-preconfig", "__com.redhat_drive-mirror", "block_resize", "Q35"})
    void namesAreTakenThatCommandsHave(String name) {
        assertThat(QmpCommand.of(name).name()).isEqualTo(name);
    }

    @Test
    void argumentsThatAreNoObjectAreRefused() {
        assertThatThrownBy(() -> QmpCommand.of("a", JsonArray.EMPTY))
                .hasMessage("arguments: expected an object, found an array");
        assertThatThrownBy(() -> QmpCommand.of("a", "{"))
                .hasMessage("arguments: not JSON: byte 1: expected a name, found the end of the text");
        assertThatThrownBy(() -> QmpCommand.of("a", "{} {}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stringsThatAServerCannotReadAreRefusedWhereTheyAre() {
        assertThatThrownBy(() -> QmpCommand.of("a", Map.of("b", Map.of("c", "x\ufffe"))))
                .hasMessage("arguments.b.c: a string with U+FFFE at index 1");
        assertThatThrownBy(() -> QmpCommand.of("a", Map.of("\udc00", 1)))
                .hasMessage("arguments[\"\\uDC00\"]: a string with U+DC00 at index 0");
        assertThatThrownBy(() -> QmpCommand.of("a", Map.of("b", "\ud83f\udfff")))
                .hasMessage("arguments.b: a string with U+1FFFF at index 0");
        assertThatThrownBy(() -> QmpCommand.of("a", Map.of("b", "\ufdd0")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(QmpCommand.of("a", Map.of("b", "\u0000\ufffd\udbff\udffd")).json(null))
                .contains("\\u0000\\uFFFD\\uDBFF\\uDFFD");
    }

    @Test
    void valuesNestedTooDeepAreRefused() {
        assertThat(QmpCommand.of("a", nested(127)).json(null)).contains("0");
        assertThatThrownBy(() -> QmpCommand.of("a", nested(128)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(": nested deeper than 128 levels");
        assertThatThrownBy(() -> QmpCommand.of("a", Map.of("b", nested(127))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonObject nested(int levels) {
        JsonValue value = JsonNumber.of(0);
        for (int level = 0; level < levels; level++) {
            value = JsonArray.of(value);
        }
        return JsonObject.of("b", value);
    }

    @Test
    void secretsAreHiddenFromThoseWhoPrintACommand() {
        QmpCommand command = QmpCommand.of("set_password", Map.of("password", "S3"));

        assertThat(command).hasToString("{\"execute\": \"set_password\", \"arguments\": {\"password\": \"***\"}}");
        assertThat(command.outOfBand()).asString().doesNotContain("S3");
        assertThat(command.toString(Secrets.none())).contains("S3");
        assertThat(QmpCommand.of("a", Map.of("token", "S3"))
                        .toString(Secrets.none().hiding("token")))
                .doesNotContain("S3");
        assertThat(command.json(null)).contains("S3");
    }

    @Test
    void failuresSayWhichCommandAndNotWithWhat() {
        QmpCommand command = QmpCommand.of("a", Map.of("b", "c"));
        CommandException failure = new CommandException(command, new QmpError("GenericError", "no\nway\u001b"));
        CommandTimeoutException timeout = new CommandTimeoutException(command, Duration.ofSeconds(5));

        assertThat(failure).hasMessage("a failed: GenericError: no\\nway\\u001B");
        assertThat(failure.command()).isEqualTo(command);
        assertThat(failure.error().description()).isEqualTo("no\nway\u001b");
        assertThat(new CommandException(command, new QmpError("", "no"))).hasMessage("a failed: no");
        assertThat(timeout).hasMessage("a: no answer within 5000 ms");
        assertThat(timeout.command()).isEqualTo(command);
        assertThat(timeout.deadline()).isEqualTo(Duration.ofSeconds(5));
    }
}
