package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.naming.DeclaredPlan;
import io.github.qmpevents.generator.naming.DeclaredPlan.AlternatePlan;
import io.github.qmpevents.generator.naming.DeclaredPlan.EnumerationPlan;
import io.github.qmpevents.generator.naming.DeclaredPlan.StructPlan;
import io.github.qmpevents.generator.naming.DeclaredPlan.UnionPlan;

/** The class of a declared type, of whatever kind. */
final class DeclaredTypeClass {
    private final DeclaredPlan plan;

    DeclaredTypeClass(DeclaredPlan plan) {
        this.plan = plan;
    }

    TypeSpec define() {
        return builder().addAnnotation(RuntimeTypes.NULL_MARKED).build();
    }

    private TypeSpec.Builder builder() {
        if (plan instanceof StructPlan struct) {
            return struct(struct);
        } else if (plan instanceof EnumerationPlan enumeration) {
            return new OpenEnumClass(enumeration.enumeration(), DeclaredDocs.of(plan.declared())).define().toBuilder();
        } else if (plan instanceof UnionPlan union) {
            return new UnionClass(union).define();
        }
        return new AlternateClass((AlternatePlan) plan).define();
    }

    private static TypeSpec.Builder struct(StructPlan plan) {
        DeclaredObject object = new DeclaredObject(plan.object());
        TypeSpec.Builder type = object.define(DeclaredDocs.of(plan.declared()), RuntimeTypes.JSON_OBJECT_ENCODABLE);
        object.nestedTypes().forEach(type::addType);
        return type;
    }
}
