package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.qmpevents.generator.naming.CommandPlan;
import io.github.qmpevents.generator.naming.CommandPlans;
import io.github.qmpevents.generator.naming.MemberPlan;
import io.github.qmpevents.generator.naming.TypePlan.RecordPlan;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The class with a method for each command; see golden/typed-commands/expected. */
final class CommandClientClass {
    private static final String SENDER = "sender";
    private static final String ARGUMENTS = "arguments";

    private final CommandPlans plans;

    CommandClientClass(CommandPlans plans) {
        this.plans = plans;
    }

    TypeSpec define() {
        TypeSpec.Builder client = TypeSpec.classBuilder(plans.client())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(RuntimeTypes.NULL_MARKED)
                .addJavadoc("""
                        Sends commands, and gives what they return as the types that the description declares:
                        {@code new $T(vm::execute)}. A future fails as that of the sender does, and if the answer is not
                        as described.

                        @see $L""", plans.client(), RuntimeTypes.UNEXPECTED_REPLY.canonicalName())
                .addField(FieldSpec.builder(RuntimeTypes.COMMAND_SENDER, SENDER, Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(constructor())
                .addMethod(execute());
        plans.commands().forEach(command -> addMethods(client, command));
        return client.build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("""
                        A client of a monitor or a guest agent.

                        @param $N sends the commands, such as {@code vm::execute}""", SENDER)
                .addParameter(RuntimeTypes.COMMAND_SENDER, SENDER)
                .addStatement("this.$N = $N", SENDER, SENDER)
                .build();
    }

    private static MethodSpec execute() {
        TypeVariableName reply = TypeVariableName.get("R");
        return MethodSpec.methodBuilder("execute")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("""
                        Sends a command that was made before.

                        @param command the command
                        @param <R> what it returns
                        @return what it returns""")
                .addTypeVariable(reply)
                .returns(future(reply))
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.TYPED_COMMAND, reply), "command")
                .addStatement("return command.sendBy($N)", SENDER)
                .build();
    }

    private static TypeName future(TypeName reply) {
        return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), reply);
    }

    private static void addMethods(TypeSpec.Builder client, CommandPlan command) {
        if (!(command.arguments() instanceof RecordPlan object)) {
            client.addMethod(ofOneValue(command));
            return;
        }
        if (object.members().stream().allMatch(CommandClientClass::isOptional)) {
            client.addMethod(withoutArguments(command));
        }
        if (!object.members().isEmpty()) {
            client.addMethod(ofMembers(command));
        }
    }

    private static boolean isOptional(MemberPlan member) {
        return member.member().mayBeAbsent();
    }

    private static MethodSpec withoutArguments(CommandPlan command) {
        return method(command, "")
                .addStatement("return execute($T.builder().build())", command.type())
                .build();
    }

    private static MethodSpec ofMembers(CommandPlan command) {
        ClassName builder = command.type().nestedClass("Builder");
        return method(command, "sets the arguments, additional ones too")
                .addParameter(ParameterizedTypeName.get(ClassName.get(Consumer.class), builder), ARGUMENTS)
                .addStatement("$T command = $T.builder()", builder, command.type())
                .addStatement("$N.accept(command)", ARGUMENTS)
                .addStatement("return execute(command.build())")
                .build();
    }

    private static MethodSpec ofOneValue(CommandPlan command) {
        return method(command, "what it takes")
                .addParameter(JavaTypes.of(command.arguments()), ARGUMENTS)
                .addStatement("return execute(new $T($N))", command.type(), ARGUMENTS)
                .build();
    }

    /** @param arguments what is said of the only parameter; empty if there is none */
    private static MethodSpec.Builder method(CommandPlan command, String arguments) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(command.method())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n", CommandDocs.of(command.command()))
                .returns(future(CommandRecordClass.reply(command)));
        if (!arguments.isEmpty()) {
            method.addJavadoc("\n@param $N $L", ARGUMENTS, arguments);
        }
        return method.addJavadoc("\n$L", Javadocs.tag("@return", CommandDocs.returns(command.command())));
    }
}
