package io.github.qmpevents.generator.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qmpevents.generator.matrix.Cell;
import io.github.qmpevents.generator.matrix.CompatibilityMatrix;
import io.github.qmpevents.generator.matrix.EventLine;
import io.github.qmpevents.generator.matrix.Line;
import io.github.qmpevents.generator.matrix.MemberLine;

/**
 * Writes a matrix as JSON: {@code {"releases": [{"label", "source", "events", "members", "values"}], "events": [{"name",
 * "in", "members": [{"path", "in", "values": [{"value", "in"}]}]}]}}. Each {@code in} has an entry for each release:
 * {@code {"type", "optional", "marks"}}, or null where it is not there. A type that is not told is null.
 */
public final class MatrixJson {
    private MatrixJson() {}

    public static String write(CompatibilityMatrix matrix) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode releases = root.putArray("releases");
        for (int i = 0; i < matrix.columns().size(); i++) {
            putRelease(releases.addObject(), matrix, i);
        }
        ArrayNode events = root.putArray("events");
        matrix.events().forEach(event -> putEvent(events.addObject(), event));
        return JsonText.of(root);
    }

    private static void putRelease(ObjectNode node, CompatibilityMatrix matrix, int column) {
        node.put("label", matrix.columns().get(column).label());
        node.put("source", matrix.columns().get(column).source());
        node.put("events", matrix.count(column).events());
        node.put("members", matrix.count(column).members());
        node.put("values", matrix.count(column).values());
    }

    private static void putEvent(ObjectNode node, EventLine event) {
        node.put("name", event.name());
        putCells(node, event);
        ArrayNode members = node.putArray("members");
        event.members().forEach(member -> putMember(members.addObject(), member));
    }

    private static void putMember(ObjectNode node, MemberLine member) {
        node.put("path", member.path());
        putCells(node, member);
        ArrayNode values = node.putArray("values");
        member.values().forEach(value -> putCells(values.addObject().put("value", value.value()), value));
    }

    private static void putCells(ObjectNode node, Line line) {
        ArrayNode cells = node.putArray("in");
        for (Cell cell : line.cells()) {
            if (cell.present()) {
                putCell(cells.addObject(), cell);
            } else {
                cells.addNull();
            }
        }
    }

    private static void putCell(ObjectNode node, Cell cell) {
        node.put("type", cell.type().isEmpty() ? null : cell.type());
        node.put("optional", cell.optional());
        ArrayNode marks = node.putArray("marks");
        cell.marks().forEach(marks::add);
    }
}
