package io.github.qmpevents.runtime.command;

import io.github.qmpevents.runtime.OpenEnum;
import io.github.qmpevents.runtime.json.JsonArray;
import io.github.qmpevents.runtime.json.JsonBoolean;
import io.github.qmpevents.runtime.json.JsonEncodable;
import io.github.qmpevents.runtime.json.JsonNull;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import io.github.qmpevents.runtime.text.PathText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes JSON of what Java programs have at hand. */
final class Arguments {
    /** Where the value is that is being made. */
    private final List<Object> path = new ArrayList<>(List.of("arguments"));

    private Arguments() {}

    static JsonObject of(Map<?, ?> arguments) {
        return new Arguments().object(arguments);
    }

    private JsonValue value(@Nullable Object value) {
        if (value == null) {
            return JsonNull.NULL;
        } else if (value instanceof JsonValue json) {
            return json;
        } else if (value instanceof JsonEncodable encodable) {
            return encodable.toJsonValue();
        } else if (value instanceof Boolean bool) {
            return JsonBoolean.of(bool);
        } else if (value instanceof Number number) {
            return number(number);
        } else if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        return isText(value) ? JsonString.of(value.toString()) : array(elements(value));
    }

    /** A path is a text, although it can be iterated over. */
    private static boolean isText(Object value) {
        return value instanceof CharSequence || value instanceof Path || value instanceof OpenEnum<?>;
    }

    private JsonValue number(Number number) {
        try {
            return ArgumentNumber.of(number);
        } catch (IllegalArgumentException e) {
            throw illegal(String.valueOf(e.getMessage()));
        }
    }

    private JsonObject object(Map<?, ?> map) {
        checkDepth();
        JsonObject.Builder members = JsonObject.builder();
        for (Map.Entry<?, ?> member : map.entrySet()) {
            if (!(member.getKey() instanceof String name)) {
                throw illegal("the name of a member is " + describe(member.getKey()) + ", not a String");
            }
            path.add(name);
            members.put(name, value(member.getValue()));
            path.remove(path.size() - 1);
        }
        return members.build();
    }

    private JsonArray array(Iterable<?> elements) {
        checkDepth();
        List<JsonValue> values = new ArrayList<>();
        for (Object element : elements) {
            path.add(values.size());
            values.add(value(element));
            path.remove(path.size() - 1);
        }
        return new JsonArray(values);
    }

    private Iterable<?> elements(Object value) {
        if (value instanceof Iterable<?> iterable) {
            return iterable;
        } else if (value instanceof @Nullable Object[] array) {
            return Arrays.asList(array);
        } else if (value instanceof int[] array) {
            return Arrays.stream(array).boxed().toList();
        } else if (value instanceof long[] array) {
            return Arrays.stream(array).boxed().toList();
        } else if (value instanceof double[] array) {
            return Arrays.stream(array).boxed().toList();
        } else if (value instanceof boolean[] array) {
            return booleans(array);
        }
        throw illegal("JSON has no " + value.getClass().getName());
    }

    private static List<Boolean> booleans(boolean[] array) {
        List<Boolean> values = new ArrayList<>(array.length);
        for (boolean value : array) {
            values.add(value);
        }
        return values;
    }

    /** A map that is inside of itself is nested deeper than any limit. */
    private void checkDepth() {
        if (path.size() > JsonReader.DEFAULT_DEPTH) {
            throw illegal("nested deeper than " + JsonReader.DEFAULT_DEPTH + " levels");
        }
    }

    private static String describe(@Nullable Object value) {
        return value == null ? "null" : "a " + value.getClass().getName();
    }

    private IllegalArgumentException illegal(String problem) {
        return new IllegalArgumentException(PathText.of(path) + ": " + problem);
    }
}
