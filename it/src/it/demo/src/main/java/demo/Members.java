package demo;

import demo.events.QemuEvent;
import io.github.qmpevents.runtime.OpenEnum;
import io.github.qmpevents.runtime.json.JsonObject;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The members of any event, also of those that this program was not written for: what the description knows, and what
 * it does not. Records can be asked for their components; a program that knows its events needs none of this.
 */
final class Members {
    private final List<String> known = new ArrayList<>();
    private final Map<String, String> additional = new TreeMap<>();
    private final Map<String, String> newValues = new TreeMap<>();

    private Members() {}

    static Members of(QemuEvent event) {
        Members members = new Members();
        members.add("", (Record) event);
        return members;
    }

    private void add(String prefix, Record object) {
        for (RecordComponent component : object.getClass().getRecordComponents()) {
            Object value = value(component, object);
            String path = prefix + component.getName();
            if (value == null || path.equals("timestamp")) {
                continue;
            }
            if (component.getName().equals("additional")) {
                ((JsonObject) value).members().forEach((name, json) -> additional.put(prefix + name, json.json()));
            } else if (value instanceof Record nested) {
                add(path + ".", nested);
            } else {
                known.add(path + "=" + value);
                noteNewValue(path, value);
            }
        }
    }

    private void noteNewValue(String path, Object value) {
        if (value instanceof OpenEnum<?> open && open.value().name().equals("UNRECOGNIZED")) {
            newValues.put(path, open.wireName());
        }
    }

    private static Object value(RecordComponent component, Record object) {
        try {
            return component.getAccessor().invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("accessors of generated records are public", e);
        }
    }

    /** What the description does not have: the path of each member and its JSON. */
    Map<String, String> additional() {
        return additional;
    }

    /** Values that the description does not list, by the path of their member. */
    Map<String, String> newValues() {
        return newValues;
    }

    /** The members that the description knows. */
    @Override
    public String toString() {
        return String.join(" ", known);
    }
}
