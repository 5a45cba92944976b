package io.github.qmpevents.generator.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.model.EventDefinition;
import io.github.qmpevents.generator.model.EventModel;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.Note;
import io.github.qmpevents.generator.model.RateLimit;
import io.github.qmpevents.generator.source.SourceRange;
import java.util.List;

/**
 * Writes a model and its findings as JSON: {@code {"source", "events": [..], "findings": [..]}}. Two spaces, LF, a line
 * end at the end; the same bytes on every machine, all of them ASCII. Lines and columns count from 1, columns in UTF-16
 * units. What stands in another file than {@code source}, as a schema may have several, has its name as {@code file}.
 */
public final class ModelJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String source;
    private final boolean prose;

    private ModelJson(String source, boolean prose) {
        this.source = source;
        this.prose = prose;
    }

    /** Everything. */
    public static String write(EventModel model, List<Diagnostic> findings) {
        return new ModelJson(model.source(), true).text(model, findings);
    }

    /**
     * Names, types, values and places only: without summaries, the texts of members and examples, and what notes say.
     * Two descriptions that differ in their words alone have the same facts but for the lines.
     */
    public static String writeFacts(EventModel model, List<Diagnostic> findings) {
        return new ModelJson(model.source(), false).text(model, findings);
    }

    private String text(EventModel model, List<Diagnostic> findings) {
        ObjectNode root = NODES.objectNode();
        root.put("source", model.source());
        if (!model.releases().isEmpty()) {
            model.releases().forEach(root.putArray("releases")::add);
        }
        ArrayNode events = root.putArray("events");
        model.events().forEach(event -> events.add(event(event)));
        ArrayNode found = root.putArray("findings");
        findings.forEach(finding -> found.add(FindingNode.of(finding)));
        return JsonText.of(root);
    }

    private ObjectNode event(EventDefinition event) {
        ObjectNode node = NODES.objectNode();
        node.put("name", event.name());
        putPlace(node, event.range());
        AvailabilityNode.addTo(node, event.availability());
        putProse(node, "summary", event.summary());
        node.put("dataForm", event.dataForm().word());
        node.put("typeRef", event.typeRef().orElse(null));
        node.set("fields", FieldList.of(event.data(), source, prose));
        ArrayNode examples = node.putArray("examples");
        event.examples().forEach(example -> examples.add(example(example)));
        ArrayNode notes = node.putArray("notes");
        event.notes().forEach(note -> notes.add(note(note)));
        node.put("rateLimited", event.rateLimit().isPresent());
        node.put("rateLimitKey", event.rateLimit().flatMap(RateLimit::key).orElse(null));
        ArrayNode related = node.putArray("related");
        event.related().forEach(related::add);
        return node;
    }

    private void putPlace(ObjectNode node, SourceRange place) {
        if (!place.file().equals(source)) {
            node.put("file", place.file());
        }
        node.put("line", place.line());
    }

    private void putProse(ObjectNode node, String name, String text) {
        if (prose) {
            node.put(name, text);
        }
    }

    private JsonNode note(Note note) {
        if (prose) {
            return NODES.textNode(note.text());
        }
        return NODES.objectNode().put("line", note.range().line());
    }

    private ObjectNode example(Example example) {
        ObjectNode node = NODES.objectNode();
        putProse(node, "text", example.text());
        node.put("valid", example.valid());
        node.put("line", example.range().line());
        return node;
    }
}
