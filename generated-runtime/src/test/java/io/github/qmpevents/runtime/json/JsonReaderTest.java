package io.github.qmpevents.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qmpevents.runtime.json.DecodeException.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Pulling values as generated decoders do. */
class JsonReaderTest {
    private static final WireNames AB = WireNames.of("a", "b");

    @Test
    void membersAreToldByTheirIndexes() {
        JsonReader in = reader("{\"b\": 1, \"x\": 2, \"a\": 3, \"\\u0062\": 4}");
        in.beginObject();
        List<Integer> members = new ArrayList<>();
        for (int member = in.nextMember(AB); member != JsonReader.END; member = in.nextMember(AB)) {
            members.add(member);
            in.skipValue();
        }
        in.expectEnd();
        assertThat(members).containsExactly(1, JsonReader.UNKNOWN, 0, 1);
    }

    @Test
    void elementsComeUntilTheBracket() {
        JsonReader in = reader("[[], [1, 2], [3]]");
        List<Long> values = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            in.beginArray();
            while (in.nextElement()) {
                values.add(in.readLong());
            }
        }
        in.expectEnd();
        assertThat(values).containsExactly(1L, 2L, 3L);
    }

    @Test
    void stringsComeWithoutTheirEscapes() {
        assertThat(reader("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\u00e9z\"")
                        .readString())
                .isEqualTo("a\"\\/\b\f\n\r\t\u00e9\ud83d\ude00\u00e9z");
        assertThat(reader("\"\\ud800\"").readString()).isEqualTo("\ud800");
    }

    @Test
    void aKnownStringIsConsumedAndAnUnknownOneIsNot() {
        JsonReader in = reader("[\"b\", \"\\u0061\", \"c\", 1]");
        in.beginArray();
        in.nextElement();
        assertThat(in.readKnown(AB)).isEqualTo(1);
        in.nextElement();
        assertThat(in.readKnown(AB)).isEqualTo(0);
        in.nextElement();
        assertThat(in.readKnown(AB)).isEqualTo(JsonReader.UNKNOWN);
        assertThat(in.readString()).isEqualTo("c");
        in.nextElement();
        assertThat(fault(in, r -> r.readKnown(AB)).detail()).isEqualTo("[3]: expected a string, found a number: 1");
    }

    @Test
    void additionalMembersAreKeptInOrder() {
        JsonReader in = reader("{\"x\": {\"y\": [1]}, \"a\": 0, \"\\u007a\": null}");
        JsonObject.Builder additional = null;
        in.beginObject();
        for (int member = in.nextMember(AB); member != JsonReader.END; member = in.nextMember(AB)) {
            if (member == JsonReader.UNKNOWN) {
                additional = in.readAdditional(additional, 0);
            } else {
                in.skipValue();
            }
        }
        assertThat(JsonObject.orEmpty(additional).json()).isEqualTo("{\"x\": {\"y\": [1]}, \"z\": null}");
        assertThat(JsonObject.orEmpty(null)).isSameAs(JsonObject.EMPTY);
    }

    @Test
    void aValueOfAnotherTypeIsToldWithItsPathAndNotConsumed() {
        assertWrongType("[1]", JsonReader::beginObject, "expected an object, found an array");
        assertWrongType("{}", JsonReader::beginArray, "expected an array, found an object");
        assertWrongType("null", JsonReader::readString, "expected a string, found null");
        assertWrongType("true", JsonReader::readLong, "expected an integer, found a boolean: true");
        assertWrongType("\"12\"", JsonReader::readUnsignedLong, "expected an integer, found a string: \"12\"");
        assertWrongType("false", JsonReader::readDouble, "expected a number, found a boolean: false");
        assertWrongType("-1.5", JsonReader::readBoolean, "expected a boolean, found a number: -1.5");
        assertWrongType("[]", JsonReader::readObject, "expected an object, found an array");
        assertWrongType("\"\"", JsonReader::readArray, "expected an array, found a string: \"\"");
    }

    @Test
    void whatIsNoValueIsASyntaxError() {
        assertThatThrownBy(() -> reader("x").readString()).isInstanceOf(JsonSyntaxException.class);
        assertThatThrownBy(() -> reader("").readLong()).isInstanceOf(JsonSyntaxException.class);
        assertThatThrownBy(() -> reader("[}").skipValue()).isInstanceOf(JsonSyntaxException.class);
    }

    @Test
    void thePathLeadsThroughObjectsAndArrays() {
        String json =
                "{\"skip\": {\"port\": [{}]}, \"server\": {\"ports\": [1, [2, {\"odd name\": {\"x\": \"no\"}}]]}}";
        int offset = json.indexOf("\"no\"");
        JsonReader in = JsonReader.at(json.getBytes(StandardCharsets.UTF_8), 0, json.length(), offset);
        DecodeException e = fault(in, JsonReader::readLong);
        assertThat(e.path()).isEqualTo("server.ports[1][1][\"odd name\"].x");
        assertThat(e.offset()).isEqualTo(offset);
        assertThat(e.problem()).isEqualTo(Problem.WRONG_TYPE);
        assertThat(e.getStackTrace()).isEmpty();
    }

    @Test
    void aMissingMemberIsToldWithThePathOfItsObject() {
        JsonReader in = reader("{\"a\": [0, {\"b\": {\"x\": {}} } ], \"c\": 1}");
        in.beginObject();
        in.nextMember(AB);
        in.beginArray();
        in.nextElement();
        in.skipValue();
        in.nextElement();
        in.beginObject();
        in.nextMember(AB);
        in.skipValue();
        assertThat(in.nextMember(AB)).isEqualTo(JsonReader.END);
        DecodeException e = in.missingMember("len");
        assertThat(e.detail()).isEqualTo("a[1].len: missing");
        assertThat(e.problem()).isEqualTo(Problem.MISSING_MEMBER);

        in.nextElement();
        in.nextMember(AB);
        in.skipValue();
        in.nextMember(AB);
        assertThat(in.missingMember("len").path()).isEqualTo("len");
    }

    @Test
    void offsetsAndPathsCountFromTheStartOfTheRange() {
        byte[] bytes = "xx{\"a\": tru}".getBytes(StandardCharsets.UTF_8);
        JsonReader in = JsonReader.of(bytes, 2, bytes.length);
        JsonSyntaxException e = catchThrowableOfType(JsonSyntaxException.class, in::skipValue);
        assertThat(e.offset()).isEqualTo(9);
        JsonReader second = JsonReader.of(bytes, 2, bytes.length);
        second.beginObject();
        second.nextMember(AB);
        DecodeException fault = fault(second, JsonReader::readLong);
        assertThat(fault.detail()).isEqualTo("a: expected an integer, found a boolean");
        assertThat(fault.offset()).isEqualTo(6);
    }

    @Test
    void detailsAreShortAndPrintableWhateverTheInput() {
        String name = "\u202e\u001b[31m${jndi:x}\r\n".repeat(20);
        String json = JsonObject.of(name, JsonString.of(name)).json();
        JsonReader in = reader(json);
        in.beginObject();
        in.nextMember(AB);
        String detail = fault(in, JsonReader::readLong).detail();
        assertThat(detail).matches("[ -~]{1,300}").doesNotContain("${");

        String deep = "{\"name\": ".repeat(100) + "true" + "}".repeat(100);
        JsonReader inDeep =
                JsonReader.at(deep.getBytes(StandardCharsets.UTF_8), 0, deep.length(), deep.indexOf("true"));
        assertThat(fault(inDeep, JsonReader::readLong).path())
                .hasSize(200)
                .startsWith("...")
                .endsWith(".name.name");
    }

    @Test
    void theDepthLimitIsWithinBounds() {
        byte[] json = "[[]]".getBytes(StandardCharsets.UTF_8);
        JsonReader.of(json, 0, 4, 2).skipValue();
        assertThatThrownBy(() -> JsonReader.of(json, 0, 4, 1).skipValue()).isInstanceOf(JsonSyntaxException.class);
        assertThatThrownBy(() -> JsonReader.of(json, 0, 4, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonReader.of(json, 0, 4, 1025)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertWrongType(String json, Consumer<JsonReader> read, String detail) {
        JsonReader in = reader(json);
        DecodeException e = fault(in, read);
        assertThat(e.detail()).isEqualTo(detail);
        assertThat(e.path()).isEmpty();
        assertThat(e.problem()).isEqualTo(Problem.WRONG_TYPE);
        assertThat(in.readValue().json()).isEqualTo(json);
    }

    private static DecodeException fault(JsonReader in, Consumer<JsonReader> read) {
        DecodeException e = catchThrowableOfType(DecodeException.class, () -> read.accept(in));
        assertThat(e).isNotNull();
        return e;
    }

    private static JsonReader reader(String json) {
        return JsonReader.of(json.getBytes(StandardCharsets.UTF_8));
    }
}
