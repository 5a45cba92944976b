package io.github.qmpevents.runtime.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.json.JsonArray;
import io.github.qmpevents.runtime.json.JsonBoolean;
import io.github.qmpevents.runtime.json.JsonNull;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The mask compared with one that is put over trees. */
class SecretsOfRandomTextsTest {
    private static final int ROUNDS = 20_000;
    private static final List<String> NAMES = List.of(
            "a", "", "password", "data", "qom-type", "cookie", "value", "property", "execute", "env", "x\"\\\n\u00e9");
    private static final List<String> TEXTS =
            List.of("", "secret", "data", "guest-exec", "password", "x\"y\\", "\ud83d\ude00 {}[],:", "vnc");

    private static final JsonString MASK = JsonString.of("***");

    private final SplittableRandom random = new SplittableRandom(20_160_714);

    @Test
    void aMaskedTextIsTheSameTreeButForItsSecrets() {
        for (int round = 0; round < ROUNDS; round++) {
            JsonValue tree = object(4);
            String text = spaced(tree.json());
            String masked = Secrets.defaults().mask(text);

            assertThat(JsonValue.parse(masked)).as(text).isEqualTo(masked(tree, List.of()));
            assertThat(new String(Secrets.defaults().mask(text.getBytes(UTF_8)), UTF_8))
                    .isEqualTo(masked);
        }
    }

    @Test
    void anyBytesCanBeMaskedAndMaskedAgain() {
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = mutated(object(3).json().getBytes(UTF_8));
            byte[] masked = Secrets.defaults().mask(bytes);

            assertThat(Secrets.defaults().mask(masked))
                    .as(() -> new String(bytes, UTF_8))
                    .isEqualTo(masked);
        }
    }

    private JsonValue value(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> JsonNull.NULL;
            case 1 -> JsonBoolean.of(random.nextBoolean());
            case 2 -> JsonNumber.of(random.nextLong());
            case 3, 4, 5 -> JsonString.of(TEXTS.get(random.nextInt(TEXTS.size())));
            case 6 -> array(depth - 1);
            default -> object(depth - 1);
        };
    }

    private JsonArray array(int depth) {
        List<JsonValue> values = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            values.add(value(depth));
        }
        return new JsonArray(values);
    }

    private JsonObject object(int depth) {
        JsonObject.Builder members = JsonObject.builder();
        for (int count = random.nextInt(6); count > 0; count--) {
            members.put(NAMES.get(random.nextInt(NAMES.size())), value(depth));
        }
        return members.build();
    }

    /** The text with white space between its tokens. */
    private String spaced(String json) {
        StringBuilder out = new StringBuilder();
        boolean inString = false;
        for (int at = 0; at < json.length(); at++) {
            char next = json.charAt(at);
            out.append(next);
            if (next == '\\') {
                out.append(json.charAt(++at));
            }
            inString ^= next == '"';
            if (!inString && "{}[],:".indexOf(next) >= 0) {
                out.append(List.of("", " ", "\n ", "\t").get(random.nextInt(4)));
            }
        }
        return out.toString();
    }

    private byte[] mutated(byte[] bytes) {
        byte[] mutated = bytes.clone();
        for (int count = random.nextInt(4); count > 0 && mutated.length > 0; count--) {
            mutated[random.nextInt(mutated.length)] = (byte) "{}[]\",:\\\n\r 1a\u0000\u00ff".charAt(random.nextInt(15));
        }
        return mutated;
    }

    private static JsonValue masked(JsonValue value, List<JsonObject> around) {
        if (value instanceof JsonArray array) {
            return new JsonArray(array.values().stream()
                    .map(element -> masked(element, around))
                    .toList());
        }
        return value instanceof JsonObject object ? masked(object, around) : value;
    }

    private static JsonObject masked(JsonObject object, List<JsonObject> around) {
        List<JsonObject> inside = new ArrayList<>(around);
        inside.add(object);
        JsonObject.Builder masked = JsonObject.builder();
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            JsonValue value = member.getValue();
            boolean hidden =
                    isSecret(member.getKey(), inside) && !(value instanceof JsonBoolean || value == JsonNull.NULL);
            masked.put(member.getKey(), hidden ? MASK : masked(value, inside));
        }
        return masked.build();
    }

    private static boolean isSecret(String name, List<JsonObject> inside) {
        return switch (name) {
            case "password", "cookie" -> true;
            case "data" -> has(inside, "qom-type", "secret");
            case "value" -> has(inside, "property", "data") || has(inside, "property", "password");
            case "env" -> has(inside, "execute", "guest-exec");
            default -> false;
        };
    }

    private static boolean has(List<JsonObject> inside, String name, String value) {
        return inside.stream().anyMatch(object -> JsonString.of(value).equals(object.get(name)));
    }
}
