package io.github.qmpevents.generator.qapi.introspect;

import io.github.qmpevents.generator.diagnostic.DiagnosticCode;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.qapi.syntax.QapiAlternate;
import io.github.qmpevents.generator.qapi.syntax.QapiDefinition;
import io.github.qmpevents.generator.qapi.syntax.QapiEnum;
import io.github.qmpevents.generator.qapi.syntax.QapiEvent;
import io.github.qmpevents.generator.qapi.syntax.QapiFeature;
import io.github.qmpevents.generator.qapi.syntax.QapiHead;
import io.github.qmpevents.generator.qapi.syntax.QapiInlineType;
import io.github.qmpevents.generator.qapi.syntax.QapiMember;
import io.github.qmpevents.generator.qapi.syntax.QapiStruct;
import io.github.qmpevents.generator.qapi.syntax.QapiTypeRef;
import io.github.qmpevents.generator.qapi.syntax.QapiUnion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes definitions of a schema out of the entities of a reply. */
final class EntityDefiner {
    /** Needs no definition, or is no part of what events carry. */
    private static final Set<String> PASSED_OVER = Set.of("builtin", "array", "command");

    private final Map<String, Node> entities;
    private final Diagnostics diagnostics;

    EntityDefiner(Map<String, Node> entities, Diagnostics diagnostics) {
        this.entities = entities;
        this.diagnostics = diagnostics;
    }

    /** Empty if nothing has to be defined, or, with a report, if nothing can be. */
    Optional<QapiDefinition> define(String name, Node entity) {
        String kind = entity.textOf("meta-type").orElse("");
        return switch (kind) {
            case "event" ->
                Optional.of(new QapiEvent(
                        head(name, entity), entity.member("arg-type").map(this::reference)));
            case "object" -> Optional.of(object(name, entity));
            case "enum" -> Optional.of(new QapiEnum(head(name, entity), values(entity)));
            case "alternate" -> Optional.of(new QapiAlternate(head(name, entity), List.of()));
            default -> {
                if (!PASSED_OVER.contains(kind)) {
                    diagnostics.report(
                            DiagnosticCode.UNKNOWN_SCHEMA_KEY,
                            entity.range(),
                            "the meta-type of " + name + " is not known: " + kind,
                            "what is of it is taken for any value");
                }
                yield Optional.empty();
            }
        };
    }

    private QapiDefinition object(String name, Node entity) {
        List<QapiMember> members = members(entity);
        Optional<String> tag = entity.textOf("tag");
        if (tag.isEmpty()) {
            return new QapiStruct(head(name, entity), Optional.empty(), members);
        }
        List<QapiMember> branches =
                entity.elementsOf("variants").stream().map(this::branch).toList();
        return new QapiUnion(
                head(name, entity), Optional.of(new QapiInlineType(members, entity.range())), tag, branches);
    }

    private List<QapiMember> members(Node entity) {
        return entity.elementsOf("members").stream()
                .map(member -> new QapiMember(
                        head(name(member, "name"), member),
                        typeOf(member),
                        member.member("default").isPresent()))
                .toList();
    }

    private QapiMember branch(Node variant) {
        return new QapiMember(head(name(variant, "case"), variant), typeOf(variant), false);
    }

    private QapiTypeRef typeOf(Node owner) {
        return reference(owner.member("type").orElse(owner));
    }

    private String name(Node owner, String key) {
        Optional<String> name = owner.textOf(key);
        if (name.isEmpty()) {
            diagnostics.report(DiagnosticCode.BAD_DEFINITION, owner.range(), "this has no " + key);
        }
        return name.orElse("");
    }

    /** A list is a type of its own there, which names that of its elements. */
    private QapiTypeRef reference(Node type) {
        String name = type.text().orElse("");
        Node entity = entities.get(name);
        if (entity != null && entity.textOf("meta-type").equals(Optional.of("array"))) {
            return new QapiTypeRef(entity.textOf("element-type").orElse(""), true, type.range());
        }
        return new QapiTypeRef(name, false, type.range());
    }

    /** Since QEMU 6.2 values are told as {@code members}, and as {@code values} besides. */
    private static List<QapiHead> values(Node entity) {
        List<Node> members = entity.elementsOf("members");
        if (!members.isEmpty()) {
            return members.stream()
                    .map(value -> head(value.textOf("name").orElse(""), value))
                    .toList();
        }
        return entity.elementsOf("values").stream()
                .map(value -> head(value.text().orElse(""), value))
                .toList();
    }

    private static QapiHead head(String name, Node node) {
        List<QapiFeature> features = node.elementsOf("features").stream()
                .map(feature -> new QapiFeature(feature.text().orElse(""), Optional.empty(), feature.range()))
                .toList();
        return new QapiHead(
                name,
                Optional.empty(),
                features,
                node.member("name").map(Node::range).orElse(node.range()));
    }
}
