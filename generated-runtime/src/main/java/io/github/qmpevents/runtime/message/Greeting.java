package io.github.qmpevents.runtime.message;

import io.github.qmpevents.runtime.json.JsonArray;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonObject;
import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The message with which a QMP server begins.
 *
 * @param version null if it is not told in the known way
 * @param capabilities what may be asked for in {@code qmp_capabilities}, such as {@code oob}
 * @param raw the value of the member {@code QMP}
 */
public record Greeting(@Nullable QemuVersion version, List<String> capabilities, JsonObject raw) implements Message {
    public Greeting {
        capabilities = List.copyOf(capabilities);
        Objects.requireNonNull(raw, "raw");
    }

    static Greeting of(JsonObject raw) {
        return new Greeting(version(raw.get("version")), capabilities(raw.get("capabilities")), raw);
    }

    private static @Nullable QemuVersion version(@Nullable JsonValue value) {
        if (value instanceof JsonObject version
                && version.get("qemu") instanceof JsonObject qemu
                && qemu.get("major") instanceof JsonNumber major
                && qemu.get("minor") instanceof JsonNumber minor
                && qemu.get("micro") instanceof JsonNumber micro
                && major.isLong()
                && minor.isLong()
                && micro.isLong()) {
            String text = version.get("package") instanceof JsonString string ? string.value() : "";
            return new QemuVersion(major.longValue(), minor.longValue(), micro.longValue(), text);
        }
        return null;
    }

    private static List<String> capabilities(@Nullable JsonValue value) {
        List<String> capabilities = new ArrayList<>();
        if (value instanceof JsonArray array) {
            for (JsonValue capability : array.values()) {
                if (capability instanceof JsonString string) {
                    capabilities.add(string.value());
                }
            }
        }
        return capabilities;
    }
}
