package io.github.qmpevents.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values by themselves. */
class JsonValueTest {
    @Test
    void textIsAsciiInTheStyleOfQemu() {
        JsonObject value = JsonObject.builder()
                .put("a", JsonNumber.of(1))
                .put("b", JsonArray.of(JsonNumber.of(1), JsonBoolean.TRUE, JsonNull.NULL))
                .put("\u00e9", JsonString.of("\u0001\u007f\u20ac\ud83d\ude00/\ud800"))
                .build();
        assertThat(value.json())
                .isEqualTo(
                        "{\"a\": 1, \"b\": [1, true, null], \"\\u00E9\": \"\\u0001\\u007F\\u20AC\\uD83D\\uDE00/\\uD800\"}");
        assertThat(JsonValue.parse(value.json())).isEqualTo(value);
        assertThat(value).hasToString(value.json());
    }

    @Test
    void objectsAreEqualWhateverTheOrderOfTheirMembers() {
        JsonValue ab = JsonValue.parse("{\"a\": 1, \"b\": 2}");
        JsonValue ba = JsonValue.parse("{\"b\": 2, \"a\": 1}");
        assertThat(ab).isEqualTo(ba).hasSameHashCodeAs(ba);
        assertThat(ab).isNotEqualTo(JsonValue.parse("{\"a\": 1}")).isNotEqualTo(JsonValue.parse("[1, 2]"));
        assertThat(JsonValue.parse("[1, 2]")).isNotEqualTo(JsonValue.parse("[2, 1]"));
    }

    @Test
    void numbersAreEqualIfTheirTextsAre() {
        assertThat(JsonNumber.of(1)).isEqualTo(JsonValue.parse("1")).isNotEqualTo(JsonValue.parse("1.0"));
    }

    @Test
    void objectsCannotBeChanged() {
        Map<String, JsonValue> members = new LinkedHashMap<>(Map.of("a", JsonNull.NULL));
        JsonObject object = JsonObject.of(members);
        members.clear();
        assertThat(object.json()).isEqualTo("{\"a\": null}");
        assertThatThrownBy(() -> object.members().clear()).isInstanceOf(UnsupportedOperationException.class);

        JsonObject.Builder builder = JsonObject.builder().put("a", JsonBoolean.TRUE);
        JsonObject built = builder.build();
        builder.put("b", JsonBoolean.FALSE);
        assertThat(built.size()).isEqualTo(1);
    }

    @Test
    void aBuilderKeepsThePlaceOfANameThatIsPutTwice() {
        JsonObject object = JsonObject.builder()
                .put("a", JsonNumber.of(1))
                .put("b", JsonNumber.of(2))
                .put("a", JsonNumber.of(3))
                .build();
        assertThat(object.json()).isEqualTo("{\"a\": 3, \"b\": 2}");
        assertThat(object.get("c")).isNull();
    }

    @Test
    void aHundredThousandNamesOfOneHashAreReadInLittleTime() {
        StringBuilder json = new StringBuilder("{");
        for (int number = 0; number < 1 << 16; number++) {
            json.append(number == 0 ? "" : ", ").append('"');
            for (int bit = 0; bit < 16; bit++) {
                json.append((number >> bit & 1) == 0 ? "Aa" : "BB");
            }
            json.append("\": 0");
        }
        JsonObject object = (JsonObject) JsonValue.parse(json.append('}').toString());
        assertThat(object.size()).isEqualTo(1 << 16);
    }

    @Test
    void tablesOfNamesFindEachNameAndNoOther() {
        WireNames names = WireNames.of("Aa", "BB", "", "len", "\u00e9");
        for (int index = 0; index < names.names().size(); index++) {
            assertThat(names.find(names.names().get(index))).isEqualTo(index);
        }
        assertThat(names.find("AaB")).isEqualTo(JsonReader.UNKNOWN);
        assertThat(names.find("BBx")).isEqualTo(JsonReader.UNKNOWN);
        assertThat(WireNames.of().find("a")).isEqualTo(JsonReader.UNKNOWN);
        assertThatThrownBy(() -> WireNames.of("a", "b", "a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tablesOfManyNamesFindEach() {
        String[] names = new String[5000];
        for (int index = 0; index < names.length; index++) {
            names[index] = "EVENT_" + index;
        }
        WireNames table = WireNames.of(names);
        for (int index = 0; index < names.length; index++) {
            assertThat(table.find(names[index])).isEqualTo(index);
        }
    }
}
