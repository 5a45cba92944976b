package io.github.qmpevents.generator.qapi.parse;

import io.github.qmpevents.generator.qapi.parse.SchemaValue.Entry;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Mapping;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Sequence;
import io.github.qmpevents.generator.qapi.parse.SchemaValue.Text;
import io.github.qmpevents.generator.qapi.syntax.QapiInlineType;
import io.github.qmpevents.generator.qapi.syntax.QapiMember;
import io.github.qmpevents.generator.qapi.syntax.QapiType;
import io.github.qmpevents.generator.qapi.syntax.QapiTypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads types and lists of members. */
final class TypeReader {
    private static final Set<String> MEMBER_KEYS = Set.of("type", "if", "features");

    private final Shapes shapes;
    private final HeadReader heads;

    TypeReader(Shapes shapes, HeadReader heads) {
        this.shapes = shapes;
        this.heads = heads;
    }

    /** A name, an array of one name, or an object of members. */
    Optional<QapiType> type(SchemaValue value, String what) {
        if (value instanceof Mapping mapping) {
            return Optional.of(new QapiInlineType(members(mapping, what), mapping.range()));
        }
        return reference(value, what).map(reference -> reference);
    }

    Optional<QapiTypeRef> reference(SchemaValue value, String what) {
        if (!(value instanceof Sequence sequence)) {
            return typeName(value, what).map(name -> new QapiTypeRef(name.text(), false, name.range()));
        }
        if (sequence.items().size() != 1) {
            return shapes.bad(sequence.range(), what + " is an array of not exactly one type");
        }
        return typeName(sequence.items().get(0), what)
                .map(name -> new QapiTypeRef(name.text(), true, sequence.range()));
    }

    private Optional<Text> typeName(SchemaValue value, String what) {
        boolean anything = value instanceof Text text && text.text().equals(QapiTypeRef.ANYTHING);
        return anything ? Optional.of((Text) value) : shapes.name(value, what);
    }

    /** The members that an object lists, those left out of which the name or the type is none. */
    List<QapiMember> members(Mapping mapping, String what) {
        List<QapiMember> members = new ArrayList<>();
        mapping.entries().forEach(entry -> member(entry, what).ifPresent(members::add));
        return members;
    }

    private Optional<QapiMember> member(Entry entry, String what) {
        String written = entry.key().text();
        boolean optional = written.startsWith("*");
        Text key = new Text(written.substring(optional ? 1 : 0), entry.key().range());
        return shapes.name(key, "the name of a member of " + what)
                .flatMap(name -> member(name, entry.value(), optional, what + "." + name.text()));
    }

    private Optional<QapiMember> member(Text name, SchemaValue value, boolean optional, String path) {
        // an object without a type lists the members itself, as it could until QEMU 2.3
        if (value instanceof Mapping mapping && mapping.get("type").isPresent()) {
            shapes.checkKeys(mapping, MEMBER_KEYS::contains, path);
            return mapping.get("type")
                    .flatMap(type -> type(type, path))
                    .map(type -> new QapiMember(heads.head(name, mapping), type, optional));
        }
        return type(value, path).map(type -> new QapiMember(HeadReader.plain(name), type, optional));
    }
}
