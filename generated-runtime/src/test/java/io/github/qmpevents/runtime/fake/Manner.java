package io.github.qmpevents.runtime.fake;

import io.github.qmpevents.runtime.json.JsonArray;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a server presents itself.
 *
 * @param greeting the whole message; null if there is none, and nothing to negotiate either
 * @param capabilities what a client may ask for
 */
record Manner(Style style, @Nullable JsonValue greeting, List<String> capabilities) {
    static JsonObject greeting(int major, int minor, int micro, List<String> capabilities) {
        JsonObject version = JsonObject.builder()
                .put("qemu", version(major, minor, micro))
                .put("package", JsonString.of(""))
                .build();
        List<JsonValue> names = new ArrayList<>();
        capabilities.forEach(name -> names.add(JsonString.of(name)));
        JsonObject qmp = JsonObject.builder()
                .put("version", version)
                .put("capabilities", new JsonArray(names))
                .build();
        return JsonObject.of("QMP", qmp);
    }

    private static JsonObject version(int major, int minor, int micro) {
        return JsonObject.builder()
                .put("micro", JsonNumber.of(micro))
                .put("minor", JsonNumber.of(minor))
                .put("major", JsonNumber.of(major))
                .build();
    }

    /** Whether all that a client wants to be enabled is offered. */
    boolean offers(@Nullable JsonValue enable) {
        return enable == null
                || (enable instanceof JsonArray names
                        && names.values().stream()
                                .allMatch(name ->
                                        name instanceof JsonString text && capabilities.contains(text.value())));
    }
}
