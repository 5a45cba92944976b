package io.github.qmpevents.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The same verdict and the same values as jackson-core, on random texts and on damaged ones. */
class JacksonComparisonTest {
    private static final int ROUNDS = 30_000;

    private final JsonFactory jackson = new JsonFactory();

    @Test
    void readsRandomValuesAsJacksonDoes() throws IOException {
        for (long seed = 0; seed < ROUNDS; seed++) {
            String json = new RandomJson(new SplittableRandom(seed)).value(4).toString();
            JsonValue value = JsonValue.parse(json);
            assertThat(fromJackson(json.getBytes(StandardCharsets.UTF_8)))
                    .as("seed %d", seed)
                    .isEqualTo(value);
            assertThat(JsonValue.parse(value.json())).as("seed %d", seed).isEqualTo(value);
        }
    }

    @Test
    void judgesDamagedTextAsJacksonDoes() throws IOException {
        int refused = 0;
        for (long seed = 0; seed < ROUNDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] json = new RandomJson(random).value(3).toString().getBytes(StandardCharsets.UTF_8);
            damage(json, random);
            JsonValue expected = null;
            try {
                expected = fromJackson(json);
            } catch (JsonParseException e) {
                refused++;
            }
            assertThat(ours(json))
                    .as("seed %d: %s", seed, new String(json, StandardCharsets.ISO_8859_1))
                    .isEqualTo(expected);
        }
        assertThat(refused).isBetween(ROUNDS / 10, ROUNDS);
    }

    private static JsonValue ours(byte[] json) {
        try {
            return JsonValue.parse(json);
        } catch (JsonSyntaxException e) {
            return null;
        }
    }

    /** ASCII only: Jackson takes some UTF-8 that is none, such as overlong sequences. */
    private static void damage(byte[] json, SplittableRandom random) {
        String bytes = "{}[],:\"\\ 0123456789.eE+-tfnu\n\u0001x";
        for (int count = random.nextInt(1, 3); count > 0; count--) {
            int at = random.nextInt(json.length);
            if (json[at] >= 0) {
                json[at] = (byte) bytes.charAt(random.nextInt(bytes.length()));
            }
        }
    }

    private JsonValue fromJackson(byte[] json) throws IOException {
        try (JsonParser parser = jackson.createParser(json)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new JsonParseException(parser, "nothing");
            }
            JsonValue value = value(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "more");
            }
            return value;
        }
    }

    private static JsonValue value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> JsonString.of(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonNumber.ofLiteral(parser.getText());
            case VALUE_TRUE -> JsonBoolean.TRUE;
            case VALUE_FALSE -> JsonBoolean.FALSE;
            case VALUE_NULL -> JsonNull.NULL;
            default -> throw new JsonParseException(parser, "no value");
        };
    }

    private static JsonObject object(JsonParser parser) throws IOException {
        JsonObject.Builder object = JsonObject.builder();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object.build();
    }

    private static JsonArray array(JsonParser parser) throws IOException {
        var values = new ArrayList<JsonValue>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return new JsonArray(values);
    }
}
