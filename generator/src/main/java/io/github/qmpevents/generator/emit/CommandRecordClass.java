package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.emit.Component.Rule;
import io.github.qmpevents.generator.naming.CommandPlan;
import io.github.qmpevents.generator.naming.TypePlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The record of one command, its arguments as components; see golden/typed-commands/expected. */
final class CommandRecordClass {
    private static final String ARGUMENTS = "arguments";

    private final CommandPlan plan;

    CommandRecordClass(CommandPlan plan) {
        this.plan = plan;
    }

    /** What the command's future is completed with. */
    static TypeName reply(CommandPlan plan) {
        return plan.returns().map(type -> JavaTypes.of(type).box()).orElse(RuntimeTypes.JSON_VALUE);
    }

    TypeSpec define() {
        return plan.arguments() instanceof RecordPlan object ? ofMembers(object) : ofOneValue();
    }

    private TypeSpec ofMembers(RecordPlan object) {
        ObjectParts parts = ObjectParts.of(object.type(), ObjectStyle.DECLARED.components(object));
        TypeSpec.Builder type = common(parts.define(), parts.componentDocs());
        if (parts instanceof RecordParts) { // the other one has a method of that name
            type.addMethod(string());
        }
        type.addMethod(toCommand(CodeBlock.builder()
                .addStatement("$T out = new $T()", RuntimeTypes.JSON_WRITER, RuntimeTypes.JSON_WRITER)
                .addStatement("write(out)")
                .addStatement("return $T.of(NAME, out.json())", RuntimeTypes.QMP_COMMAND)
                .build()));
        WriteMethods.addToObject(type, object, ObjectStyle.DECLARED);
        parts.addBuilder(type);
        NestedTypes.of(object, ObjectStyle.DECLARED).forEach(type::addType);
        return type.build();
    }

    private TypeSpec ofOneValue() {
        TypeName arguments = JavaTypes.of(plan.arguments());
        Component component = new Component(ARGUMENTS, arguments, "what it takes", Optional.empty(), Rule.NOT_NULL);
        RecordHeader record = new RecordHeader(plan.type(), List.of(component));
        return common(record.define(), record.componentDocs())
                .addMethod(string())
                .addMethod(toCommand(CodeBlock.builder()
                        .addStatement("return $T.of(NAME, $N.toJsonValue())", RuntimeTypes.QMP_COMMAND, ARGUMENTS)
                        .build()))
                .build();
    }

    private TypeSpec.Builder common(TypeSpec.Builder type, CodeBlock componentDocs) {
        type.addAnnotation(RuntimeTypes.NULL_MARKED)
                .addSuperinterface(superinterface())
                .addJavadoc("$L\n$L", CommandDocs.of(plan.command()), componentDocs)
                .addField(FieldSpec.builder(String.class, "NAME", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The command's name on the wire.")
                        .initializer("$S", plan.command().name())
                        .build());
        plan.end().ifPresent(end -> new EndMethods(end).addTo(type));
        addReply(type);
        return type;
    }

    private TypeName superinterface() {
        TypeName reply = reply(plan);
        return plan.end()
                .map(end -> new EndMethods(end).superinterface(reply))
                .orElseGet(() -> ParameterizedTypeName.get(RuntimeTypes.TYPED_COMMAND, reply));
    }

    private static MethodSpec toCommand(CodeBlock body) {
        return MethodSpec.methodBuilder("toCommand")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.QMP_COMMAND)
                .addCode(body)
                .build();
    }

    private void addReply(TypeSpec.Builder type) {
        MethodSpec.Builder reply = MethodSpec.methodBuilder("reply")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(reply(plan))
                .addParameter(RuntimeTypes.JSON_VALUE, "returned");
        Optional<TypePlan> returns = plan.returns();
        if (returns.isEmpty()) {
            type.addMethod(reply.addStatement("return returned").build());
            return;
        }
        ReadMethods methods = new ReadMethods(new MemberIds(returns.get()), ObjectStyle.DECLARED);
        reply.addStatement(
                "return $T.read(NAME, returned, $N -> $L)",
                RuntimeTypes.TYPED_REPLY,
                ReadMethods.IN,
                methods.readValue(returns.get()));
        type.addMethod(reply.build());
        methods.methods().forEach(type::addMethod);
    }

    private static MethodSpec string() {
        return MethodSpec.methodBuilder("toString")
                .addJavadoc("The command as it is sent, with secrets hidden.")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return toCommand().toString()")
                .build();
    }
}
