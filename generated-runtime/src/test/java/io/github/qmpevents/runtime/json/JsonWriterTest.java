package io.github.qmpevents.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private final JsonWriter out = new JsonWriter();

    @Test
    void membersAndElementsAreSeparatedAsQemuDoes() {
        out.beginObject().name("a").writeLong(-1).name("b").beginArray();
        out.writeString("x")
                .writeBoolean(true)
                .beginObject()
                .endObject()
                .beginArray()
                .endArray();
        out.endArray().name("c").writeValue(JsonNull.NULL).endObject();

        assertThat(out.json()).isEqualTo("{\"a\": -1, \"b\": [\"x\", true, {}, []], \"c\": null}");
        assertThat(out).hasToString(out.json());
    }

    @Test
    void namesAreEscapedLikeStrings() {
        out.beginObject().name("a\"\u00e9").writeBoolean(false).endObject();

        assertThat(out.json()).isEqualTo("{\"a\\\"\\u00E9\": false}");
    }

    @Test
    void integersOf64BitsAreSignedOrNot() {
        out.beginArray().writeLong(Long.MIN_VALUE).writeUnsignedLong(Long.MIN_VALUE);
        out.writeUnsignedLong(-1).writeUnsignedLong(7).endArray();

        assertThat(out.json()).isEqualTo("[-9223372036854775808, 9223372036854775808, 18446744073709551615, 7]");
    }

    @Test
    void numbersThatJsonCannotSayAreRefused() {
        out.beginArray().writeDouble(0.5);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> out.writeDouble(Double.NaN))
                .withMessage("JSON has no number NaN");
    }

    @Test
    void valuesAreWrittenAsTheyCame() {
        String json = "{\"zebra\": [1.50e3, \"\\u00E9\", null, true, {}, []], \"ape\": {\"b\": 1, \"a\": 2}}";

        assertThat(out.writeValue(JsonValue.parse(json)).json()).isEqualTo(json);
    }

    @Test
    void membersThatNobodyDescribedComeAtTheirPlaces() {
        out.beginObject(object("{\"type\": 1, \"error\": 2, \"speed\": 3, \"timestamp\": 4}"));
        out.name("device").writeLong(5).name("offset").writeLong(6).endObject();

        assertThat(out.json())
                .isEqualTo("{\"timestamp\": 4, \"device\": 5, \"offset\": 6, \"speed\": 3, \"type\": 1, \"error\": 2}");
    }

    @Test
    void ofNamesThatShareAPlaceTheUnknownOnesComeFirstAndAsTheyCame() {
        out.beginObject(object("{\"micro\": 1}")).name("minor").writeLong(2).endObject();
        assertThat(out.json()).isEqualTo("{\"micro\": 1, \"minor\": 2}");

        assertThat(written("{\"minor\": 1, \"micro\": 2}")).isEqualTo("{\"minor\": 1, \"micro\": 2}");
        assertThat(written("{\"micro\": 1, \"minor\": 2}")).isEqualTo("{\"micro\": 1, \"minor\": 2}");
    }

    @Test
    void unknownMembersStayInTheirOwnObject() {
        out.beginObject(object("{\"error\": {\"type\": 1, \"device\": 2}}"));
        out.name("type")
                .beginObject(object("{\"speed\": 3}"))
                .name("device")
                .writeLong(4)
                .endObject();
        out.endObject();

        assertThat(out.json())
                .isEqualTo("{\"type\": {\"device\": 4, \"speed\": 3}, \"error\": {\"type\": 1, \"device\": 2}}");
    }

    @Test
    void anEndWithoutABeginningIsAFault() {
        assertThatIllegalStateException().isThrownBy(out::endObject).withMessage("there is no object to end");
    }

    private static String written(String members) {
        return new JsonWriter().beginObject(object(members)).endObject().json();
    }

    private static JsonObject object(String json) {
        return (JsonObject) JsonValue.parse(json);
    }
}
