package io.github.qmpevents.runtime.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the members that an object has more than once. */
public final class DuplicateMembers {
    private final JsonReader in;
    private final List<Duplicate> found = new ArrayList<>();

    private DuplicateMembers(JsonReader in) {
        this.in = in;
    }

    /**
     * A member that has come before in the same object.
     *
     * @param path where it is, such as {@code data.server.port}; elements of arrays all have the path of the array
     */
    public record Duplicate(String path, String name) {
        /** The path of the object that has the member. */
        public String object() {
            return path.substring(0, path.length() - name.length() - 1);
        }
    }

    /**
     * Reads the value at which a reader stands, as the member {@code data} of a message, and gives each repetition in
     * order.
     */
    public static List<Duplicate> in(JsonReader data) {
        DuplicateMembers search = new DuplicateMembers(data);
        search.value("data");
        return search.found;
    }

    private void value(String path) {
        switch (in.peek()) {
            case '{' -> object(path);
            case '[' -> array(path);
            default -> in.skipValue();
        }
    }

    private void object(String path) {
        Set<String> names = new HashSet<>();
        in.beginObject();
        while (in.nextName()) {
            String name = in.memberName();
            String memberPath = path + "." + name;
            if (!names.add(name)) {
                found.add(new Duplicate(memberPath, name));
            }
            value(memberPath);
        }
    }

    private void array(String path) {
        in.beginArray();
        while (in.nextElement()) {
            value(path);
        }
    }
}
