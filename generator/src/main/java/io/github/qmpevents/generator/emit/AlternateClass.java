package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.emit.Component.Rule;
import io.github.qmpevents.generator.model.OpaqueType;
import io.github.qmpevents.generator.naming.DeclaredPlan.AlternatePlan;
import io.github.qmpevents.generator.naming.DeclaredPlan.AlternativePlan;
import io.github.qmpevents.generator.naming.TypePlan;
import io.github.qmpevents.generator.naming.TypePlan.ListPlan;
import io.github.qmpevents.generator.naming.TypePlan.OpaquePlan;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The sealed interface of a value of one of several types, with a record for each; see golden/typed-commands/expected. */
final class AlternateClass {
    private static final String VALUE = "value";

    private final AlternatePlan plan;
    private final ReadMethods methods;

    AlternateClass(AlternatePlan plan) {
        this.plan = plan;
        this.methods = new ReadMethods(new MemberIds(new OpaquePlan(OpaqueType.ANY)), ObjectStyle.DECLARED);
    }

    TypeSpec.Builder define() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(plan.type())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(RuntimeTypes.JSON_ENCODABLE)
                .addJavadoc("$L\n", DeclaredDocs.of(plan.declared()))
                .addJavadoc("\n<p>{@link $T} is for what is of no kind that is described.", plan.unrecognized());
        type.addMethod(DeclaredObject.read(plan.type(), body())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Reads the value that comes next.")
                .build());
        methods.methods().forEach(type::addMethod);
        plan.alternatives().forEach(alternative -> type.addType(alternative(alternative)));
        return type.addType(value(
                plan.unrecognized(),
                new OpaquePlan(OpaqueType.ANY),
                "A value of a kind that the description does not know."));
    }

    private CodeBlock body() {
        CodeBlock.Builder body = CodeBlock.builder().add("return switch ($N.nextKind()) {\n$>", ReadMethods.IN);
        for (AlternativePlan alternative : plan.alternatives()) {
            body.add(
                    "case $L -> new $T($L);\n",
                    alternative.alternative().kind(),
                    alternative.type(),
                    methods.readValue(alternative.value()));
        }
        return body.add("default -> new $T($N.readValue());\n", plan.unrecognized(), ReadMethods.IN)
                .addStatement("$<}")
                .build();
    }

    private TypeSpec alternative(AlternativePlan alternative) {
        String kind = "The alternative {@code "
                + Javadocs.escape(alternative.alternative().name()) + "}.";
        return value(
                alternative.type(),
                alternative.value(),
                DeclaredDocs.orElse(alternative.alternative().doc(), kind));
    }

    private TypeSpec value(ClassName type, TypePlan value, String doc) {
        Component component = component(value);
        RecordHeader record = new RecordHeader(type, List.of(component));
        TypeSpec.Builder builder = record.define()
                .addModifiers(Modifier.STATIC)
                .addSuperinterface(plan.type())
                .addJavadoc("$L\n$L", doc, record.componentDocs());
        WriteMethods.addToValue(builder, value, component);
        return builder.build();
    }

    private static Component component(TypePlan value) {
        TypeName type = JavaTypes.of(value);
        Rule rule = value instanceof ListPlan ? Rule.COPY : type.isPrimitive() ? Rule.ANY : Rule.NOT_NULL;
        return new Component(VALUE, type, "what it is", Optional.empty(), rule);
    }
}
