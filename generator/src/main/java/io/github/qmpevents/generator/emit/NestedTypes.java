package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.naming.MemberPlan;
import io.github.qmpevents.generator.naming.TypePlan;
import io.github.qmpevents.generator.naming.TypePlan.EnumPlan;
import io.github.qmpevents.generator.naming.TypePlan.ListPlan;
import io.github.qmpevents.generator.naming.TypePlan.NamedPlan;
import io.github.qmpevents.generator.naming.TypePlan.OpaquePlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import io.github.qmpevents.generator.naming.TypePlan.ScalarPlan;
import io.github.qmpevents.generator.naming.TypePlan.TagPlan;
import io.github.qmpevents.generator.naming.TypePlan.VariantPlan;
import java.util.ArrayList;
import java.util.List;

/** The types that the members of an event, or of another class of its own, need: all of them, side by side, in the order of the description. */
final class NestedTypes {
    private final List<TypeSpec> types = new ArrayList<>();

    private final ObjectStyle style;

    private NestedTypes(ObjectStyle style) {
        this.style = style;
    }

    static List<TypeSpec> of(TypePlan data, ObjectStyle style) {
        NestedTypes nested = new NestedTypes(style);
        if (data instanceof RecordPlan object) {
            nested.addTypesOf("", object.members());
        }
        return nested.types;
    }

    private void addTypesOf(String path, List<MemberPlan> members) {
        for (MemberPlan member : members) {
            String memberPath = path + member.member().wireName();
            add(member, memberPath, member.type());
        }
    }

    private void add(MemberPlan member, String path, TypePlan type) {
        type.accept(new TypePlan.Visitor<List<TypeSpec>>() {
            @Override
            public List<TypeSpec> scalar(ScalarPlan scalar) {
                return types;
            }

            @Override
            public List<TypeSpec> opaque(OpaquePlan opaque) {
                return types;
            }

            @Override
            public List<TypeSpec> enumeration(EnumPlan enumeration) {
                types.add(OpenEnumClass.ofMember(enumeration, path).define());
                return types;
            }

            @Override
            public List<TypeSpec> record(RecordPlan object) {
                types.add(objectRecord(member, path, object));
                addTypesOf(path + ".", object.members());
                return types;
            }

            @Override
            public List<TypeSpec> variant(VariantPlan variant) {
                types.addAll(new VariantTypes(variant, style).define(doc(member, path)));
                addTypesOf(path + ".", variant.flat());
                return types;
            }

            @Override
            public List<TypeSpec> named(NamedPlan named) {
                return types;
            }

            @Override
            public List<TypeSpec> tag(TagPlan tag) {
                return types;
            }

            @Override
            public List<TypeSpec> list(ListPlan list) {
                add(member, path, list.element());
                return types;
            }
        });
    }

    private TypeSpec objectRecord(MemberPlan member, String path, RecordPlan object) {
        ObjectParts parts = ObjectParts.of(object.type(), style.components(object));
        TypeSpec.Builder record = parts.define().addJavadoc("$L\n$L", doc(member, path), parts.componentDocs());
        WriteMethods.addToObject(record, object, style);
        parts.addBuilder(record);
        return record.build();
    }

    private static String doc(MemberPlan member, String path) {
        String doc = member.member().doc();
        return doc.isBlank() ? "The object {@code " + path + "}." : Javadocs.fill(Javadocs.escape(doc), "");
    }
}
