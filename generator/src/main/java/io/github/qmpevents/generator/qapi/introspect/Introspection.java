package io.github.qmpevents.generator.qapi.introspect;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiSchema;
import io.github.qmpevents.generator.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a QEMU tells of itself by {@code query-qmp-schema}, as a schema: the whole reply, {@code {"return": [...]}}, or the
 * list in it. It is of one QEMU as it was built. Types have numbers in place of names, there are no comments, and all
 * integers are {@code int}. The form is that of QEMU's {@code qapi/introspect.json}.
 */
public final class Introspection {
    private static final int LOOKED_AT = 4096;

    private Introspection() {}

    /**
     * Whether a text is meant to be such a reply: JSON, which a schema is not, since it has single quotes and comments.
     *
     * @param text or its beginning
     */
    public static boolean isMeantBy(byte[] text) {
        String start = new String(text, 0, Math.min(text.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .replaceAll("\\s+", "");
        return start.startsWith("[{\"") || start.startsWith("[]") || start.startsWith("{\"");
    }

    /** The events, and the types that they lead to; commands are left out. */
    public static QapiSchema read(SourceText text, Diagnostics diagnostics) {
        List<QapiDefinition> definitions = NodeReader.read(text, diagnostics)
                .flatMap(root -> entities(root, diagnostics))
                .map(entities -> definitions(entities, diagnostics))
                .orElse(List.of());
        return new QapiSchema(text.name(), List.of(text), definitions);
    }

    private static Optional<List<Node>> entities(Node root, Diagnostics diagnostics) {
        Node list = root.member("return").orElse(root);
        boolean isList = list.members().isEmpty() && list.text().isEmpty();
        if (!isList || list.elements().isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.BAD_DEFINITION,
                    list.range(),
                    "this is no reply of query-qmp-schema, which is a list of what there is",
                    "ask QEMU with {\"execute\": \"query-qmp-schema\"} and save its reply");
            return Optional.empty();
        }
        return Optional.of(list.elements());
    }

    private static List<QapiDefinition> definitions(List<Node> entities, Diagnostics diagnostics) {
        Map<String, Node> byName = new LinkedHashMap<>();
        for (Node entity : entities) {
            String name = entity.textOf("name").orElse("");
            if (name.isEmpty() || entity.textOf("meta-type").isEmpty()) {
                diagnostics.report(DiagnosticCode.BAD_DEFINITION, entity.range(), "this has no name or no meta-type");
            } else if (byName.putIfAbsent(name, entity) != null) {
                diagnostics.report(DiagnosticCode.DUPLICATE_DEFINITION, entity.range(), name + " is told twice");
            }
        }
        EntityDefiner definer = new EntityDefiner(byName, diagnostics);
        List<QapiDefinition> definitions = new ArrayList<>();
        byName.forEach((name, entity) -> definer.define(name, entity).ifPresent(definitions::add));
        return definitions;
    }
}
