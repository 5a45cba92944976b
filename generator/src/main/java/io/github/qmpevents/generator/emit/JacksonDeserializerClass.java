package io.github.qmpevents.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.qmpevents.generator.naming.NamingPlan;
import java.io.ByteArrayOutputStream;
import javax.lang.model.element.Modifier;

/** The class in a module that reads events of one type, or all of them: it copies the value and has the table read it. */
final class JacksonDeserializerClass {
    private static final String IN = "in";
    private static final String CONTEXT = "context";

    private final NamingPlan names;
    private final JacksonTypes types;
    private final TypeName eventClass;

    JacksonDeserializerClass(NamingPlan names, JacksonTypes types) {
        this.names = names;
        this.types = types;
        this.eventClass =
                ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(names.root()));
    }

    TypeSpec define(ClassName name) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(types.deserializer(), names.root()))
                .addField(eventClass, "type", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(eventClass, "type")
                        .addStatement("this.type = type")
                        .build())
                .addMethod(deserialize())
                .addMethod(deserializeWithType())
                .addMethod(decode())
                .addMethod(message())
                .build();
    }

    private MethodSpec deserialize() {
        return reading("deserialize", names.root())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addStatement("$T event = decode($N, $N)", names.root(), IN, CONTEXT)
                .beginControlFlow("if (type.isInstance(event))")
                .addStatement("return event")
                .endControlFlow()
                .beginControlFlow("if (event instanceof $T other)", names.unrecognized())
                .addStatement(
                        "return $N.reportInputMismatch(type, $S,$Wtype.getSimpleName(), other.reason(), other.detail())",
                        CONTEXT,
                        "expected %s, found an unrecognized event, %s: %s")
                .endControlFlow()
                .addStatement(
                        "return $N.reportInputMismatch(type, $S,$Wtype.getSimpleName(), event.eventName())",
                        CONTEXT,
                        "expected %s, found the event %s")
                .build();
    }

    /** Whatever Jackson would like to be told of the type, the event's name tells it. */
    private MethodSpec deserializeWithType() {
        return reading("deserializeWithType", TypeName.get(Object.class))
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(types.typeDeserializer(), "ignored")
                .addStatement("return deserialize($N, $N)", IN, CONTEXT)
                .build();
    }

    private MethodSpec decode() {
        return reading("decode", names.root())
                .addModifiers(Modifier.PRIVATE)
                .addStatement("byte[] message = message($N)", IN)
                .beginControlFlow("try")
                .addStatement("return $T.TABLE.decode(message)", names.table())
                .nextControlFlow(
                        "catch ($T | $T e)", IllegalArgumentException.class, RuntimeTypes.JSON_SYNTAX_EXCEPTION)
                .addStatement("return $N.reportInputMismatch(type, $S, e.getMessage())", CONTEXT, "%s")
                .endControlFlow()
                .build();
    }

    private MethodSpec message() {
        return MethodSpec.methodBuilder("message")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ArrayTypeName.of(TypeName.BYTE))
                .addExceptions(types.failures())
                .addParameter(types.parser(), IN)
                .addStatement("$1T bytes = new $1T()", ByteArrayOutputStream.class)
                .beginControlFlow(
                        "try ($T copy = $L)", types.generator(), types.newGenerator(JacksonModuleClass.JSON, "bytes"))
                .addStatement("copy.copyCurrentStructureExact($N)", IN)
                .endControlFlow()
                .addStatement("return bytes.toByteArray()")
                .build();
    }

    private MethodSpec.Builder reading(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .returns(result)
                .addExceptions(types.failures())
                .addParameter(types.parser(), IN)
                .addParameter(types.deserializationContext(), CONTEXT);
    }
}
