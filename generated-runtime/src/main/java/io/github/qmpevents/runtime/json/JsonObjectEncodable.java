package io.github.qmpevents.runtime.json;

/** What can be written as one JSON object, with the members that the description does not know in it. */
public interface JsonObjectEncodable extends JsonEncodable {
    /** The object as a tree, to be given to a command that takes any members, for one. */
    default JsonObject toJsonObject() {
        return (JsonObject) toJsonValue();
    }
}
