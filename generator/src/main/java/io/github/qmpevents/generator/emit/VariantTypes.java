package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.naming.MemberPlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import io.github.qmpevents.generator.naming.TypePlan.VariantBranch;
import io.github.qmpevents.generator.naming.TypePlan.VariantPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A union in an event: its sealed interface, and beside that a record for each branch and one for the branches that nobody
 * described; see golden/qapi-unions/expected.
 */
final class VariantTypes {
    private final VariantPlan plan;
    private final ObjectStyle style;

    VariantTypes(VariantPlan plan, ObjectStyle style) {
        this.plan = plan;
        this.style = style;
    }

    /** The types, for a union of which {@code doc} is known. */
    List<TypeSpec> define(String doc) {
        List<TypeSpec> types = new ArrayList<>();
        types.add(root(doc));
        for (VariantBranch branch : plan.branches()) {
            String said = UnionClass.docOfBranch(
                    branch.branch().tag(), branch.branch().doc());
            types.add(object(branch.object(), said)
                    .addMethod(UnionClass.tag(branch.object()))
                    .build());
        }
        types.add(object(plan.unrecognized(), "A branch that the description does not know.")
                .build());
        return types;
    }

    private TypeSpec root(String doc) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(plan.type())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(RuntimeTypes.JSON_OBJECT_ENCODABLE)
                .addJavadoc("$L\n", doc)
                .addJavadoc(
                        "\n<p>What it is depends on {@link #$N()}; {@link $T} is for what is not described.",
                        plan.tag().javaName(),
                        plan.unrecognized().type());
        for (MemberPlan member : plan.base()) {
            type.addMethod(UnionClass.accessor(member));
        }
        return type.addMethod(UnionClass.additional()).build();
    }

    private TypeSpec.Builder object(RecordPlan object, String doc) {
        ObjectParts parts = ObjectParts.of(object.type(), style.components(object));
        TypeSpec.Builder type =
                parts.define().addSuperinterface(plan.type()).addJavadoc("$L\n$L", doc, parts.componentDocs());
        WriteMethods.addToEncodable(type, object, style);
        parts.addBuilder(type);
        return type;
    }
}
