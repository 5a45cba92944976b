package io.github.qmpevents.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsAndKindsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"kind\": \"lamp\", \"watts\": 5}         | lamp",
                "{\"watts\": [{\"kind\": 1}], \"kind\": \"lamp\"} | lamp",
                "{\"kind\": \"lamp\", \"kind\": \"door\"}     | door",
                "{\"k\\u0069nd\": \"l\\u0061mp\"}           | lamp",
                "{\"kind\": 5}                            | ``",
                "{\"other\": {\"kind\": \"lamp\"}}          | ``",
                "{}                                       | ``",
            })
    void aTagIsFoundWhereverItStandsAndTheObjectIsStillToBeRead(String text, String tag) {
        JsonReader in = reader("[1, " + text + ", 2]");
        in.beginArray();
        assertThat(in.nextElement()).isTrue();
        assertThat(in.readLong()).isEqualTo(1);
        assertThat(in.nextElement()).isTrue();

        assertThat(in.findTag("kind")).isEqualTo(tag);

        assertThat(in.readValue()).isEqualTo(JsonValue.parse(text));
        assertThat(in.nextElement()).isTrue();
        assertThat(in.readLong()).isEqualTo(2);
        assertThat(in.nextElement()).isFalse();
        in.expectEnd();
    }

    @Test
    void aTagIsLookedForInObjectsOnly() {
        assertThatThrownBy(() -> reader("[]").findTag("kind"))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("expected an object, found an array");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                " {}   | OBJECT",
                "[]    | ARRAY",
                "\"a\" | STRING",
                "-1    | NUMBER",
                "0.5   | NUMBER",
                "true  | BOOLEAN",
                "false | BOOLEAN",
                "null  | NULL",
                "+     | NONE",
                "``    | NONE",
            })
    void theFirstCharacterTellsTheKindOfAValue(String text, JsonKind kind) {
        assertThat(reader(text).nextKind()).isEqualTo(kind);
    }

    @Test
    void whatHasToBeSetIsNamedIfItIsNot() {
        assertThat(MandatoryMember.of("disk1", "device_del", "id")).isEqualTo("disk1");
        assertThatThrownBy(() -> MandatoryMember.of(null, "device_del", "id"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the member id of device_del has to be set");
    }

    private static JsonReader reader(String text) {
        return JsonReader.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
