package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.qmpevents.generator.naming.EndPlan;
import io.github.qmpevents.generator.naming.EndPlan.EventPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The methods by which a command tells which events end it. */
final class EndMethods {
    private static final String EVENT = "event";

    private final EndPlan plan;

    EndMethods(EndPlan plan) {
        this.plan = plan;
    }

    /** The interface of a command that is ended so. */
    TypeName superinterface(TypeName reply) {
        return ParameterizedTypeName.get(
                RuntimeTypes.LASTING_COMMAND, reply, plan.done().type());
    }

    void addTo(TypeSpec.Builder command) {
        command.addMethod(method(
                        "doneBy",
                        ParameterizedTypeName.get(
                                RuntimeTypes.EVENT_MATCH, plan.done().type()))
                .addStatement("return $L", match(plan.done()))
                .build());
        TypeName any = ParameterizedTypeName.get(RuntimeTypes.EVENT_MATCH, WildcardTypeName.subtypeOf(Object.class));
        CodeBlock failed = plan.failed().stream().map(EndMethods::match).collect(CodeBlock.joining(",\n"));
        command.addMethod(method("failedBy", ParameterizedTypeName.get(ClassName.get(List.class), any))
                .addStatement("return $T.of($L)", List.class, failed)
                .build());
    }

    private static MethodSpec.Builder method(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }

    private static CodeBlock match(EventPlan event) {
        return CodeBlock.of(
                "new $T<>($T.class,$W$N -> $L)", RuntimeTypes.EVENT_MATCH, event.type(), EVENT, fits(event));
    }

    private static CodeBlock fits(EventPlan event) {
        List<CodeBlock> conditions = new ArrayList<>();
        event.key().ifPresent(key -> {
            CodeBlock argument = key.otherwise()
                    .map(other -> CodeBlock.of("$N != null ? $N : $N", key.argument(), key.argument(), other))
                    .orElse(CodeBlock.of("$N", key.argument()));
            conditions.add(CodeBlock.of("$T.equals($L, $N.$N())", Objects.class, argument, EVENT, key.component()));
        });
        event.values()
                .forEach(value -> conditions.add(
                        CodeBlock.of("$N.$N().wireName().equals($S)", EVENT, value.component(), value.wireName())));
        event.error()
                .ifPresent(error -> conditions.add(
                        CodeBlock.of("$N.$N() $L null", EVENT, error.component(), error.present() ? "!=" : "==")));
        return conditions.isEmpty() ? CodeBlock.of("true") : CodeBlock.join(conditions, "$W&& ");
    }
}
