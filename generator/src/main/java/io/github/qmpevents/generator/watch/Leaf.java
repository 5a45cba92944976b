package io.github.qmpevents.generator.watch;

import io.github.qmpevents.runtime.json.JsonString;
import io.github.qmpevents.runtime.json.JsonValue;

/**
 * A value of an event's data that has no members to look into: no object that is not empty, and no list of such.
 *
 * @param path from the data on, such as {@code server.port} or {@code vcpus[0].id}; names are as they came
 * @param isDescribed whether the description knows all members that lead there
 */
public record Leaf(String path, JsonValue value, boolean isDescribed) {
    /** The value in words: a string as it is, all else as JSON. */
    public String words() {
        return value instanceof JsonString text ? text.value() : value.json();
    }
}
